package org.diptych.core.markdown.markdownit.address;

/** Where a link or an image leads, ready to be published, and its title, which is empty where there is none. */
public record LinkTarget(String address, String title) {
    public static final LinkTarget NONE = new LinkTarget("", "");
}
