package org.diptych.core.check.citation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Severity;
import org.diptych.core.check.writing.WritingHints;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.markdown.PublishProblem;
import org.diptych.core.post.HexoLayer;
import org.diptych.core.post.HexoTag;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.TagFault;
import org.diptych.core.syntax.PartSyntax;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** A body or a list of references without its start or its end, or inside another: the site's build stops. */
public final class BlockTagCheck implements Check {
    /** For so many tags it is tried out whether closing them helps; where more are open, something else is wrong. */
    private static final int PROOFS = 3;

    private static final PartSyntax SYNTAX = PartSyntax.USUAL;

    private static final Set<String> SINGLE = Set.of(
            SYNTAX.citations().citation(),
            "asset_img",
            "asset_link",
            "asset_path",
            "post_link",
            "post_path",
            "img",
            "link",
            "include_code");

    /** What looks at the parts of a post. */
    private static final List<Check> PARTS = List.of(
            new CitationPlaceCheck(),
            new ReferenceLineCheck(),
            new MalformedKeyCheck(),
            new UnknownKeyCheck(),
            new DuplicateKeyCheck());

    @Override
    public List<Finding> check(CheckedPost post) {
        int[] proofs = {PROOFS};
        return post.post().faults().stream()
                .map(fault -> switch (fault.kind()) {
                    case UNCLOSED -> unclosed(post, fault, proofs[0]--);
                    case UNOPENED -> Finding.error("unopened-tag", fault.range(), written(post, fault), start(fault));
                    case NESTED -> Finding.error("nested-tag", fault.range(), written(post, fault));
                })
                .toList();
    }

    private static Finding unclosed(CheckedPost post, TagFault fault, int proofs) {
        Finding finding = Finding.error("unclosed-tag", fault.range(), written(post, fault), end(fault));
        int index = post.post().segmentAt(fault.range().start());
        Segment segment = post.post().segments().get(index);
        boolean ownPart = post.post().startOf(index) == fault.range().start();
        boolean nextFollows = index + 1 < post.post().segments().size();
        if (!ownPart || !nextFollows) {
            return finding;
        }
        // The next part begins here, so this one must end here.
        String written = segment.content().stripTrailing();
        int end = post.post().contentRange(index).start() + written.length();
        TextEdit close = TextEdit.insert(end, "\n\n" + end(fault));
        boolean sound = !holdsBrokenBraces(post, fault.range().end(), end)
                && isComplete(post)
                // An end between a tag and its own would part them.
                && isComplete(post, end);
        return proofs > 0 && sound && mends(post, close) ? finding.with("close-tag", close) : finding;
    }

    /** Whether braces in {@code from..to}, or the end of a comment anywhere, stop the build by themselves. */
    private static boolean holdsBrokenBraces(CheckedPost post, int from, int to) {
        TextRange within = new TextRange(from, Math.max(from, to));
        HexoLayer.Templates seen = post.post().layer().templates();
        return post.post().text().contains("#}")
                || seen.strays().stream().anyMatch(within::overlaps)
                || seen.remarks().stream().anyMatch(within::overlaps)
                || post.published().problems().stream()
                        .anyMatch(problem ->
                                problem.kind() == PublishProblem.Kind.STOPS && within.overlaps(problem.range()));
    }

    /** Whether each tag but those of parts needs no end, or has it: else that is the next to stop the build. */
    public static boolean isComplete(CheckedPost post) {
        return isComplete(post, post.post().text().length());
    }

    private static boolean isComplete(CheckedPost post, int to) {
        Deque<String> open = new ArrayDeque<>();
        for (HexoTag tag : post.post().layer().tags()) {
            if (tag.range().end() > to) {
                break;
            }
            String name = tag.name().startsWith("end") ? tag.name().substring(3) : tag.name();
            if (SINGLE.contains(tag.name())
                    || SYNTAX.isStart(name)
                    || SYNTAX.languages().isChooser(name)) {
                continue;
            }
            if (tag.name().startsWith("end") && name.equals(open.peek())) {
                open.pop();
            } else {
                open.push(tag.name());
            }
        }
        return open.isEmpty();
    }

    /** Whether {@code close} mends what it is for, and what it makes a part of holds no other error. */
    private static boolean mends(CheckedPost post, TextEdit close) {
        Post after = Post.parse(TextEdit.applyAll(post.post().text(), List.of(close)));
        CheckedPost closed = new CheckedPost(
                after,
                post.frontMatter(),
                Bibliography.of(after),
                post.published(),
                post.settings(),
                post.pairs(),
                WritingHints.NONE);
        HexoLayer.Templates before = post.post().layer().templates();
        HexoLayer.Templates seen = after.layer().templates();
        return after.faults().size() < post.post().faults().size()
                && seen.strays().size() <= before.strays().size()
                && seen.remarks().size() <= before.remarks().size()
                && seen.variables().size() <= before.variables().size()
                && seen.tags().size() == before.tags().size() + 1
                && PARTS.stream().allMatch(check -> errors(check, closed) <= errors(check, post));
    }

    private static long errors(Check check, CheckedPost post) {
        return check.check(post).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    private static String written(CheckedPost post, TagFault fault) {
        return fault.range().in(post.post().text());
    }

    private static String start(TagFault fault) {
        return "{% " + fault.tag() + " %}";
    }

    private static String end(TagFault fault) {
        return "{% end" + fault.tag() + " %}";
    }
}
