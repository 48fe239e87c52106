package org.diptych.core.markdown.markdownit;

import org.jspecify.annotations.Nullable;

/** Where a link or an image leads, ready to be published, and its title, which is empty where there is none. */
record LinkTarget(String address, @Nullable String title) {
    static final LinkTarget NONE = new LinkTarget("", "");
}
