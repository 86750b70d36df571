//! `fetch.js`: asks a server. Runs code of the page when it is ended: no borrow.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/web/hands/fetch.js")]
extern "C" {
    /// One request, without credentials: POST of JSON text if there is a body, else GET.
    #[derive(Debug, Clone)]
    pub(crate) type Request;
    /// Asks. The closure is called once, later: with the response, or with nothing if there was none; never after
    /// the end.
    #[wasm_bindgen(constructor)]
    pub(crate) fn new(
        url: &str,
        body: Option<&str>,
        wanted: &Wanted,
        answered: &Closure<dyn Fn(Option<Response>)>,
    ) -> Request;
    /// Ends it: the closure is not called any more.
    #[wasm_bindgen(method)]
    pub(crate) fn end(this: &Request);

    /// What is read of a response besides its status.
    #[derive(Debug, Clone)]
    pub(crate) type Wanted;
    /// The text, of responses of this status only, and of that so many UTF-16 units.
    #[wasm_bindgen(constructor)]
    pub(crate) fn new(status: u16, units: u32) -> Wanted;

    /// What the server answered.
    #[derive(Debug, Clone)]
    pub(crate) type Response;
    #[wasm_bindgen(method, getter)]
    pub(crate) fn status(this: &Response) -> u16;
    /// The header `Retry-After`.
    #[wasm_bindgen(method, getter, js_name = retryAfter)]
    pub(crate) fn retry_after(this: &Response) -> Option<String>;
    /// The text; empty if it was not wanted, or ended early.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn text(this: &Response) -> String;
}
