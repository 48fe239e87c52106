package org.diptych.core.check.drift;

import org.diptych.core.bilingual.state.Given;
import org.diptych.core.check.Finding;
import org.diptych.core.text.TextRange;

/**
 * How a finding of {@link DriftCheck} is made quiet: by what both sides say, so that it stays quiet wherever they stand,
 * and speaks again once either is changed. Stateless.
 */
public final class QuietFinding {
    private QuietFinding() {}

    /** Whether {@code finding} is one that can be left alone for its pair. */
    public static boolean isOne(Finding finding) {
        return finding.rule().startsWith("drift-") && finding.related().isPresent();
    }

    /** What the author says who leaves {@code finding}, which is {@link #isOne one}, alone in {@code text}. */
    public static Given of(Finding finding, String text) {
        TextRange there = finding.related().orElseThrow();
        boolean lacks =
                finding.rule().startsWith("drift-missing") || finding.sentence().endsWith(".missing");
        String here = said(finding.range(), text);
        String other = lacks ? "" : said(there, text);
        boolean first = finding.range().start() <= there.start();
        return Given.quiet(finding.rule(), first ? here : other, first ? other : here);
    }

    private static String said(TextRange range, String text) {
        return range.in(text).strip().replaceAll("\\s+", " ");
    }
}
