"""A button that copies text of its own line; it is part of a line of HTML and needs no kernel."""

from __future__ import annotations

import html

__all__ = ["copy_button"]

# The clipboard needs a secure page; elsewhere the text is selected and copied the old way.
SCRIPT = (
    "const code=this.parentElement.querySelector('code'),words=this.textContent,"
    "done=()=>{this.textContent='Copied';setTimeout(()=>{this.textContent=words},1500)},"
    "select=()=>{getSelection().selectAllChildren(code);document.execCommand('copy');done()};"
    "navigator.clipboard?navigator.clipboard.writeText((code.dataset.before||'')+code.textContent).then(done,select)"
    ":select()"
)


def copy_button(words: str, *, label: str) -> str:
    """Return the HTML of a button that copies the ``<code>`` beside it, after what its ``data-before`` says."""
    name = html.escape(label, quote=True)
    return f'<button type="button" class="rj-copy" aria-label="{name}" onclick="{SCRIPT}">{html.escape(words)}</button>'
