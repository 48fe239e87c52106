package org.diptych.core.markdown.hexo;

import java.util.List;

/** The tags of the theme NexT. */
final class NextTags {
    private NextTags() {}

    static void addTo(TagLibrary tags) {
        for (String name : List.of("centerquote", "cq")) {
            tags.block(
                    name,
                    call -> "<blockquote class=\"blockquote-center\">\n"
                            + call.markdown().html(call.body()) + "\n</blockquote>");
        }
    }
}
