package org.diptych.core.markdown.markdownit;

/** Where a link or an image leads, ready to be published, and its title, which is empty where there is none. */
record LinkTarget(String address, String title) {
    static final LinkTarget NONE = new LinkTarget("", "");
}
