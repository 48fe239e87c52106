package org.diptych.core.check.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.check.Matches;
import org.diptych.core.check.Severity;
import org.diptych.core.check.writing.WritingHints;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.markdown.PublishProblem;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.HexoLayer;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.post.TagFault;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;
import org.jspecify.annotations.Nullable;

/**
 * Leaves to findings those fixes alone that certainly mend. Where a tag or braces stay open, Hexo reads what follows as
 * something else than it will once they are closed: from there on only what mends that is offered, and only after it was
 * tried on the post.
 *
 * <p>Remembers what it read for the next trial, as long as there is something to try; confined to one thread at a time.
 */
final class CertainFixes {
    /** What tells of a tear, or of what stops Hexo from reading on. */
    private static final Set<String> TEARS = Set.of(
            "unclosed-tag", "unopened-tag", "nested-tag", "braces-unclosed", "remark-unclosed", "template-stops");

    /** What changes where tags and templates end. */
    private static final Set<String> MENDS = Set.of("close-tag", "part-braces");

    /** What changes where blocks end, and with them the code that hides templates. */
    private static final Set<String> PARTING = Set.of("blank-line-above", "remove-invisible", "add-more");

    /** What changes which marks open and which close. */
    private static final Set<String> PAIRING = Set.of("close-up-formula");

    private static final Pattern INDENTED = Pattern.compile("(?m)^(?: {4}|[ >]*\t|[ >]{5}).*\\{[{%#]");

    private static final Pattern MARK = Pattern.compile("\\{[{%#]");

    /** Each trial reads the post again: so many at the most, of so many characters together. */
    private static final int TRIALS = 4;

    private static final int CHARACTERS = 1_000_000;

    private @Nullable Trials trials;

    /** What reads the post with one fix after the other, and remembers what it read before. */
    private record Trials(Publisher publisher, List<Check> checks) {}

    /** {@code findings} of {@code post} with what certainly mends them. */
    List<Finding> of(CheckedPost post, List<Finding> findings) {
        Trials before = trials;
        trials = null;
        int torn = tear(post);
        boolean hidden = findings.stream().anyMatch(finding -> offers(finding, PARTING)) && hidesTemplates(post.post());
        if (torn == Integer.MAX_VALUE && findings.stream().noneMatch(finding -> isDoubtful(finding, torn, hidden))) {
            return findings;
        }
        int left = Math.min(TRIALS, CHARACTERS / Math.max(1, post.post().text().length()));
        List<Finding> certain = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Finding sound = mends(finding, torn) ? finding : finding.withOnly(fix -> standsBefore(torn, finding, fix));
            if (isDoubtful(sound, torn, hidden)) {
                trials = trials == null ? kept(before, post) : trials;
                sound = left > 0 ? sound.withOnly(fix -> mends(post, finding, fix, findings)) : sound.withoutFixes();
                left--;
            }
            certain.add(sound);
        }
        return certain;
    }

    /** Whether {@code finding} offers to mend what is torn from {@code torn} on, or what stops Hexo. */
    private static boolean mends(Finding finding, int torn) {
        boolean ofTear = TEARS.contains(finding.rule()) || torn < Integer.MAX_VALUE;
        return ofTear && offers(finding, MENDS);
    }

    private static boolean isDoubtful(Finding finding, int torn, boolean hidden) {
        return mends(finding, torn) || offers(finding, PAIRING) || hidden && offers(finding, PARTING);
    }

    private static boolean offers(Finding finding, Set<String> fixes) {
        return finding.fixes().stream().anyMatch(fix -> fixes.contains(fix.id()));
    }

    /**
     * Whether what is written may be a template, or front matter, once blocks end elsewhere: braces over blank lines, what
     * is in code, or is code by its indent unless it belongs to an item of a list.
     */
    private static boolean hidesTemplates(Post post) {
        HexoLayer layer = post.layer();
        boolean unopened = (post.text().startsWith("---") || post.text().startsWith(";;;"))
                && post.find(SegmentKind.FRONT_MATTER).isEmpty();
        return unopened
                || post.text().contains("{{")
                || post.text().contains("{#")
                || post.text().contains("#}")
                || Matches.matcher(INDENTED, post.text()).find()
                || Stream.of(layer.fences(), layer.code(), layer.comments())
                        .flatMap(List::stream)
                        .anyMatch(range ->
                                Matches.matcher(MARK, range.in(post.text())).find());
    }

    private static boolean standsBefore(int torn, Finding finding, Fix fix) {
        return finding.range().start() < torn
                && fix.edits().stream().allMatch(edit -> edit.range().end() <= torn);
    }

    /** From where {@code post} is read otherwise once it is mended; behind every text if nowhere. */
    private static int tear(CheckedPost post) {
        HexoLayer.Templates templates = post.post().layer().templates();
        Stream<TextRange> open = Stream.concat(
                templates.strays().stream(), templates.remarks().stream().filter(remark -> remark.length() == 2));
        Stream<TextRange> unclosed = post.published().problems().stream()
                .filter(problem -> problem.kind() == PublishProblem.Kind.UNCLOSED_TAG)
                .map(PublishProblem::range);
        Stream<TextRange> faults = post.post().faults().stream().map(TagFault::range);
        return Stream.of(open, unclosed, faults)
                .flatMap(ranges -> ranges)
                .mapToInt(TextRange::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether {@code fix} takes {@code finding}, one of {@code before}, away and brings no error of any kind. */
    private boolean mends(CheckedPost post, Finding finding, Fix fix, List<Finding> before) {
        WorkMeter.stopIfInterrupted();
        try {
            List<Finding> after = found(post, TextEdit.applyAll(post.post().text(), fix.edits()));
            Map<String, Long> known = errors(before);
            return !isLeft(finding, fix, after)
                    && count(after, finding.rule()) < count(before, finding.rule())
                    && errors(after).entrySet().stream()
                            .allMatch(error -> error.getValue() <= known.getOrDefault(error.getKey(), 0L));
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            trials = null;
            return false;
        }
    }

    private static Trials kept(@Nullable Trials before, CheckedPost post) {
        return before != null && before.publisher().settings().equals(post.settings())
                ? before
                : new Trials(new Publisher(post.settings()), Checks.ofPosts());
    }

    private List<Finding> found(CheckedPost post, String text) {
        Trials now = trials == null ? kept(null, post) : trials;
        trials = now;
        Post mended = Post.parse(text);
        CheckedPost checked = new CheckedPost(
                mended,
                FrontMatterReader.of(mended),
                Bibliography.of(mended),
                now.publisher().publish(mended),
                post.settings(),
                PairState.EMPTY,
                WritingHints.NONE);
        return Checks.run(now.checks(), checked);
    }

    /** Whether {@code finding} still stands in its place in {@code after}. */
    private static boolean isLeft(Finding finding, Fix fix, List<Finding> after) {
        int start = finding.range().start();
        int end = finding.range().end();
        for (TextEdit edit : fix.edits()) {
            int grown = edit.replacement().length() - edit.range().length();
            start += edit.range().end() <= finding.range().start() ? grown : 0;
            end += edit.range().start() < finding.range().end() ? grown : 0;
        }
        TextRange place = new TextRange(start, Math.max(start + 1, end));
        return after.stream()
                .anyMatch(other -> other.rule().equals(finding.rule())
                        && (other.range().overlaps(place) || other.range().start() == place.start()));
    }

    private static long count(List<Finding> findings, String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).count();
    }

    /** How often each rule finds an error. */
    private static Map<String, Long> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    }
}
