"""A WebKitGTK browser for the laboratory of the browser tests: MiniBrowser has neither scripts at document start nor a proxy.

Its one argument is a JSON file: `proxy`, if there, is where every request goes, `script` the file with what runs first in every
document of the next window. WebKitWebDriver starts it, and asks for windows.
"""

import json
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402


def first_script(path):
    """What runs at the start of every document, of frames too."""
    with open(path, encoding="utf-8") as file:
        return WebKit2.UserScript.new(
            file.read(),
            WebKit2.UserContentInjectedFrames.ALL_FRAMES,
            WebKit2.UserScriptInjectionTime.START,
            None,
            None,
        )


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        settings = json.load(file)

    context = WebKit2.WebContext.new_ephemeral()
    context.set_automation_allowed(True)
    manager = context.get_website_data_manager()
    manager.set_tls_errors_policy(WebKit2.TLSErrorsPolicy.IGNORE)
    if "proxy" in settings:
        proxy = WebKit2.NetworkProxySettings.new(settings["proxy"], None)
        manager.set_network_proxy_settings(WebKit2.NetworkProxyMode.CUSTOM, proxy)

    def show(view):
        window = Gtk.Window(default_width=1280, default_height=720)
        window.add(view)
        window.show_all()
        view.get_settings().set_javascript_can_open_windows_automatically(True)
        view.connect("close", lambda _view: window.destroy())
        view.connect("create", lambda opener, _action: show(WebKit2.WebView.new_with_related_view(opener)))
        return view

    def create_view(_session):
        content = WebKit2.UserContentManager()
        content.add_script(first_script(settings["script"]))
        return show(
            WebKit2.WebView(web_context=context, user_content_manager=content, is_controlled_by_automation=True)
        )

    def start(_context, session):
        information = WebKit2.ApplicationInfo.new()
        information.set_name("WebKitGTK")
        information.set_version(
            WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()
        )
        session.set_application_info(information)
        session.connect("create-web-view", create_view)

    context.connect("automation-started", start)
    Gtk.main()


main()
