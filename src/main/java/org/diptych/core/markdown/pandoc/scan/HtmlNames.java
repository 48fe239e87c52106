package org.diptych.core.markdown.pandoc.scan;

import java.util.Set;

/** Which HTML elements pandoc takes for blocks, which for inlines, and which for either, whichever comes first. */
public final class HtmlNames {
    private static final Set<String> BLOCKS = Set.of(
            ("? ! address article aside blockquote body canvas caption center col colgroup dd details dir div dl dt fieldset"
                            + " figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html"
                            + " isindex li main menu meta nav noframes ol output p pre script section style summary"
                            + " table tbody td textarea tfoot th thead title tr ul note para task example warning tip"
                            + " caution procedure equation")
                    .split(" "));
    private static final Set<String> EITHER = Set.of(
            "applet area audio button del embed iframe ins map noscript object progress source svg video".split(" "));

    private HtmlNames() {}

    /** Whether a start tag at the beginning of a block stays outside of paragraphs. */
    static boolean isBlock(String name) {
        return BLOCKS.contains(name) || EITHER.contains(name);
    }

    /** Whether the tag may stand within a paragraph. */
    static boolean isInline(String name) {
        return !BLOCKS.contains(name);
    }

    /** Whether what stands in the element is never read as Markdown. */
    public static boolean isVerbatim(String name) {
        return name.equals("pre") || name.equals("style") || name.equals("script") || name.equals("textarea");
    }
}
