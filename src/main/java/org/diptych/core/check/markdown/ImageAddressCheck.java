package org.diptych.core.check.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextRange;

/** An image without an address: an empty frame. */
public final class ImageAddressCheck implements BlockCheck {
    private static final Pattern WITHOUT = Pattern.compile(
            "<img\\b(?:[^>]*\\bsrc\\s*=\\s*(?:\"\\s*\"|'\\s*')[^>]*|(?![^>]*\\bsrc(?:set)?\\s*=)[^>]*)>",
            Pattern.CASE_INSENSITIVE);
    /** HTML that shows no image, whatever is written in it. */
    private static final Pattern NO_IMAGE =
            Pattern.compile("<!--.*?(?:-->|$)|<(script|style|textarea)\\b.*?(?:</\\1>|$)", HtmlMarkdownCheck.FLAGS);

    @Override
    public List<Finding> check(BlockProse block) {
        List<Finding> findings = new ArrayList<>();
        for (Node node : block.all(Kind.Image.class)) {
            if (((Kind.Image) node.kind()).address().isBlank()) {
                findings.add(Finding.warning("image-without-address", new TextRange(node.start(), node.end())));
            }
        }
        for (Node node : block.all(Kind.Html.class)) {
            if (block.source(node).contains("<")) {
                String shown = HtmlMarkdownCheck.blanked(NO_IMAGE, block.source(node));
                findings.addAll(Matches.of(
                        WITHOUT,
                        shown,
                        match -> Finding.warning(
                                "image-without-address", Matches.range(match).shift(node.start()))));
            }
        }
        return findings;
    }
}
