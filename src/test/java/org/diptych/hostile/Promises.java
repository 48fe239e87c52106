package org.diptych.hostile;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.check.Severity;
import org.diptych.core.export.FinishedPost;
import org.diptych.core.export.HtmlPage;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.post.Post;
import org.diptych.core.preview.PreviewBlock;
import org.diptych.core.preview.PreviewPatch;
import org.diptych.core.preview.PreviewSection;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What must be true of every post, whatever it holds. Stateless. */
final class Promises {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Of a processor's time, in nanoseconds: some for any post, and for each character. */
    private static final long ANY = 1_500_000_000L;

    private static final long CHARACTER = 20_000;
    private static final int FIXES = 4;
    /**
     * Whether each fix is applied too; in posts whose parts are torn, but those that compare languages: what faces what
     * changes with them.
     */
    private static final boolean FIXES_TRIED = !"false".equals(System.getProperty("fuzz.fixes"));

    private static final Set<String> NEVER = Set.of(
            "script",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "form",
            "input",
            "button",
            "textarea",
            "select",
            "meta",
            "base",
            "link",
            "style",
            "svg",
            "math",
            "video",
            "audio",
            "canvas");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Promises() {}

    /** The promise that {@code text} breaks, with more about it behind a colon; {@code before} was read earlier. */
    static Optional<String> broken(String before, String text, Dialect dialect) {
        try {
            long start = THREADS.getCurrentThreadCpuTime();
            Analysis fresh = new Analyzer().analyze(snapshot(text, dialect));
            long took = THREADS.getCurrentThreadCpuTime() - start;
            if (took > ANY + CHARACTER * text.length()) {
                return Optional.of("slow: " + took / 1_000_000 + " ms for " + text.length());
            }
            return again(before, text, dialect, fresh)
                    .or(() -> ranges(fresh, text))
                    .or(() -> clean(fresh))
                    .or(() -> export(fresh, text))
                    .or(() -> fixes(fresh, text, dialect));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            StackTraceElement[] trace = failure.getStackTrace();
            String where = trace.length == 0
                    ? ""
                    : List.of(trace).stream()
                            .filter(element -> element.getClassName().startsWith("org.diptych.core"))
                            .map(Object::toString)
                            .findFirst()
                            .orElse(trace[0].toString());
            return Optional.of(failure.getClass().getSimpleName() + " at "
                    + where.replaceAll(".*[.]([A-Za-z]+[.][a-z][A-Za-z]*)[(].*", "$1") + ": " + where);
        }
    }

    private static Snapshot snapshot(String text, Dialect dialect) {
        return new Snapshot(1, Post.parse(text).segments(), dialect);
    }

    private static Optional<String> again(String before, String text, Dialect dialect, Analysis fresh) {
        if (!Post.parse(text).text().equals(text)) {
            return Optional.of("segments are not the file");
        }
        Analyzer used = new Analyzer();
        Analysis old = used.analyze(snapshot(before, dialect));
        Analysis next = used.analyze(snapshot(text, dialect));
        if (!next.published().html().equals(fresh.published().html())) {
            return Optional.of("published otherwise after another text");
        }
        if (!unlinked(next).equals(unlinked(fresh))) {
            return Optional.of("other findings after another text");
        }
        if (!next.preview().sections().equals(fresh.preview().sections())) {
            return Optional.of("another preview after another text");
        }
        var patched = PreviewPatch.between(old.preview(), next.preview()).apply(PreviewPatch.blocks(old.preview()));
        return patched.equals(PreviewPatch.blocks(fresh.preview()))
                ? Optional.empty()
                : Optional.of("the patched page is not the page");
    }

    /** What is found without comparing the languages: links keep to what they were before an edit. */
    private static List<Finding> unlinked(Analysis analysis) {
        return analysis.findings().stream()
                .filter(finding -> !finding.rule().startsWith("drift-"))
                .toList();
    }

    private static Optional<String> ranges(Analysis analysis, String text) {
        for (Finding finding : analysis.findings()) {
            if (outside(finding.range(), text.length())) {
                return Optional.of("range of " + finding.rule() + " outside: " + finding.range());
            }
            for (Fix fix : finding.fixes()) {
                for (TextEdit edit : fix.edits()) {
                    if (outside(edit.range(), text.length())) {
                        return Optional.of("edit of " + fix.id() + " outside: " + edit);
                    }
                }
            }
        }
        for (PublishedSection section : analysis.published().sections()) {
            int length = analysis.post().contentRange(section.segment()).length();
            for (Block block : section.blocks()) {
                if (outside(block.source(), length)) {
                    return Optional.of("block outside: " + block.source());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean outside(TextRange range, int length) {
        return range.start() < 0 || range.end() > length || range.start() > range.end();
    }

    private static Optional<String> clean(Analysis analysis) {
        for (PreviewSection section : analysis.preview().sections()) {
            for (PreviewBlock block : section.blocks()) {
                for (Element element :
                        Jsoup.parseBodyFragment(block.html()).body().select("*")) {
                    Optional<String> bad = bad(element);
                    if (bad.isPresent()) {
                        return bad;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> bad(Element element) {
        if (NEVER.contains(element.normalName())) {
            return Optional.of("element passed: " + element.normalName());
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
            int colon = value.indexOf(':');
            boolean schemed = colon > 0 && value.substring(0, colon).matches("[a-z][a-z0-9+.-]*");
            boolean address = name.equals("href") || name.equals("src");
            boolean image =
                    name.equals("src") && (value.startsWith("data:image/") || value.startsWith("diptych-image:"));
            if (name.startsWith("on")
                    || name.equals("style") && value.contains("url(")
                    || address && schemed && !image && !SCHEMES.contains(value.substring(0, colon))) {
                return Optional.of("attribute passed: " + attribute);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> export(Analysis analysis, String text) {
        String page = HtmlPage.of(analysis, ImageRoots.NONE);
        FinishedPost.text(text, true);
        return page.contains("</html>") ? Optional.empty() : Optional.of("exported page without an end");
    }

    private static Optional<String> fixes(Analysis analysis, String text, Dialect dialect) {
        if (!FIXES_TRIED) {
            return Optional.empty();
        }
        boolean torn = !analysis.post().faults().isEmpty();
        List<Finding> fixable = (torn ? unlinked(analysis) : analysis.findings())
                .stream().filter(finding -> !finding.fixes().isEmpty()).toList();
        int step = Math.max(1, fixable.size() / FIXES);
        for (int i = 0; i < fixable.size(); i += step) {
            Finding finding = fixable.get(i);
            for (Fix fix : finding.fixes()) {
                String fixed = TextEdit.applyAll(text, fix.edits());
                List<Finding> after =
                        new Analyzer().analyze(snapshot(fixed, dialect)).findings();
                if (isLeft(finding, fix, after)
                        && count(after, finding.rule()) >= count(analysis.findings(), finding.rule())) {
                    return Optional.of("fix " + fix.id() + " leaves " + finding.rule() + ": " + finding.range());
                }
                if (errors(after) > errors(analysis.findings())) {
                    return Optional.of("fix " + fix.id() + " brings errors: " + finding.range());
                }
            }
        }
        return Optional.empty();
    }

    /** YAML ends at its first fault: the next of its kind comes to light behind the one that was mended. */
    private static boolean isLeft(Finding finding, Fix fix, List<Finding> after) {
        int grown = fix.edits().stream()
                .mapToInt(edit -> edit.replacement().length() - edit.range().length())
                .sum();
        int end = finding.range().end() + grown;
        return !finding.rule().startsWith("front-matter-")
                || after.stream()
                        .anyMatch(next -> next.rule().equals(finding.rule())
                                && next.range().start() < end);
    }

    private static long count(List<Finding> findings, String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).count();
    }

    private static long errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }
}
