//! The server as it runs: its own binary, real HTTP on loopback, real files.

mod audit;
mod claims;
mod command_line;
mod draw;
mod durability;
mod email;
mod erase;
mod hubspot;
mod inbox;
mod limits;
mod mailbox;
mod migration;
mod openapi;
mod operation;
mod outbox;
mod pull;
mod reading;
mod readme;
mod receiver;
mod report;
mod support;
mod sync;
mod tls;
mod vendor;
mod views;
mod webhook;
