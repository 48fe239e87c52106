package org.diptych.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.check.Finding;
import org.diptych.core.export.FinishedPost;
import org.diptych.core.export.HtmlPage;
import org.diptych.core.highlight.InkedText;
import org.diptych.core.highlight.Syntax;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.preview.PreviewPatch;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.text.TextEdit;

/** What becomes of one post from its text to its export, stage by stage. Confined to one thread. */
final class Stages {
    /** Fixes are applied one at a time and each wants the post read again, so only a few are tried. */
    private static final int FIXES = 2;

    private final Dialect dialect;
    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
    private final Supplier<Long> clock;

    /** @param clock gives nanoseconds of the time that counts */
    Stages(Dialect dialect, Supplier<Long> clock) {
        this.dialect = dialect;
        this.clock = clock;
    }

    /** How long each stage took of {@code text}. */
    Map<String, Long> run(String text) {
        time("cut", () -> Post.parse(text));
        Analyzer analyzer = new Analyzer();
        long[] early = new long[1];
        long start = clock.get();
        Analysis analysis = analyzer.analyze(snapshot(text), reading -> early[0] = clock.get());
        nanoseconds.put("read", early[0] - start);
        nanoseconds.put("check", clock.get() - early[0]);
        time("again", () -> analyzer.analyze(snapshot(text + "x")));
        time("patch", () -> PreviewPatch.between(
                        analysis.preview(),
                        new Analyzer().analyze(snapshot("x" + text)).preview())
                .apply(PreviewPatch.blocks(analysis.preview())));
        time("export", () -> HtmlPage.of(analysis, ImageRoots.NONE));
        time("finish", () -> FinishedPost.text(text, true));
        time("align", () -> Alignment.of(analysis.post(), dialect));
        time("colour", () -> InkedText.of(Syntax.MARKDOWN, List.of(text.split("\n", -1))));
        List<Finding> fixable = analysis.findings().stream()
                .filter(finding -> !finding.fixes().isEmpty())
                .limit(FIXES)
                .toList();
        time(
                "fix",
                () -> fixable.forEach(finding -> new Analyzer()
                        .analyze(snapshot(
                                TextEdit.applyAll(text, finding.fixes().get(0).edits())))));
        return nanoseconds;
    }

    private Snapshot snapshot(String text) {
        return new Snapshot(1, Post.parse(text).segments(), dialect);
    }

    private void time(String stage, Runnable work) {
        long start = clock.get();
        work.run();
        nanoseconds.put(stage, clock.get() - start);
    }
}
