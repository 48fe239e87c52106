package org.diptych.core.check.frontmatter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.frontmatter.FrontMatterFault;
import org.diptych.core.frontmatter.FrontMatterFault.Kind;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** A front matter that Hexo cannot read: the post is not published, or published with its front matter as text. */
public final class FrontMatterCheck implements Check {

    /** A fence, and a key in the line below it. */
    private static final Pattern OPEN =
            Pattern.compile("\\n*(-{3,})[ \\t]*\\n(?:#[^\\n]*\\n)*+[A-Za-z_][\\w-]*:(?:[ \\t]|\\n)");

    @Override
    public List<Finding> check(CheckedPost post) {
        if (post.post().find(SegmentKind.FRONT_MATTER).isEmpty()) {
            Matcher open = Matches.matcher(OPEN, post.post().text());
            return open.lookingAt()
                    ? List.of(Finding.error("front-matter-unclosed", new TextRange(open.start(1), open.end(1))))
                    : List.of();
        }
        return post
                .frontMatter()
                .fault()
                .flatMap(fault -> FrontMatterPlace.evenBroken(post).map(place -> finding(place, fault)))
                .stream()
                .toList();
    }

    private static Finding finding(FrontMatterPlace place, FrontMatterFault fault) {
        TextRange range = place.inFile(fault.range());
        return switch (fault.kind()) {
            case COLON_IN_VALUE -> colon(place, fault);
            case UNCLOSED_QUOTE -> Finding.error("front-matter-unclosed-quote", range);
            case DUPLICATE_KEY -> Finding.error("front-matter-duplicate-key", range, fault.detail());
            case NOT_A_MAPPING -> Finding.error("front-matter-no-keys", range);
            case NOT_JSON -> Finding.error("front-matter-not-json", range);
            case TOO_LARGE -> Finding.error("front-matter-too-large", range);
            case SYNTAX -> Finding.error("front-matter-not-yaml", range);
            default -> Finding.error("front-matter-not-yaml." + fault.kind().key(), range, fault.detail());
        };
    }

    private static Finding colon(FrontMatterPlace place, FrontMatterFault fault) {
        Finding finding = Finding.error("front-matter-colon", place.inFile(fault.range()));
        TextEdit quote = new TextEdit(
                fault.range(), quoted(fault.range().in(place.segment().content())));
        // Of several faults only the first is known; quotes are offered where they mend this one.
        Segment front = place.segment();
        String mended = front.opening() + TextEdit.applyAll(front.content(), List.of(quote)) + front.closing();
        boolean mends = FrontMatterReader.of(Post.parse(mended))
                .fault()
                .filter(left -> left.kind() != Kind.COLON_IN_VALUE
                        || left.range().start() <= fault.range().end())
                .isEmpty();
        return mends
                ? finding.with("quote-value", new TextEdit(place.inFile(quote.range()), quote.replacement()))
                : finding;
    }

    private static String quoted(String value) {
        return value.contains("\"") || value.contains("\\") ? "'" + value.replace("'", "''") + "'" : '"' + value + '"';
    }
}
