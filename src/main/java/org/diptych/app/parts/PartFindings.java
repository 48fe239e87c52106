package org.diptych.app.parts;

import java.util.List;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.check.Finding;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.Correction;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.ui.editor.marks.FindingMark;

/**
 * Tells apart whose findings are whose: what the analysis finds in the file, as marks in one part's content.
 *
 * @param step what the author takes back where a fix was made, in their language
 */
record PartFindings(PostSession session, FindingWords words, String step, Background background) {

    /** The findings of {@code analysis} that touch part {@code index}; it must be of the session's revision. */
    List<FindingMark> of(Analysis analysis, int index) {
        int start = session.contentStart(index);
        int end = start + session.parts().get(index).content().length();
        return analysis.findings().stream()
                .filter(finding -> finding.range().start() <= end
                        && finding.range().end() >= start
                        && (finding.range().overlaps(new TextRange(start, end))
                                || finding.range().isEmpty()))
                .map(finding -> mark(analysis, finding, new TextRange(start, end)))
                .toList();
    }

    private FindingMark mark(Analysis analysis, Finding finding, TextRange content) {
        TextRange inside = new TextRange(
                Math.max(finding.range().start(), content.start()),
                Math.min(finding.range().end(), content.end()));
        return new FindingMark(
                inside.shift(-content.start()),
                finding.severity(),
                words.of(finding),
                finding.fixes().stream()
                        .map(fix -> new FindingMark.Offer(words.of(fix), () -> {
                            // A fix speaks of the text it was made for, and of no other.
                            if (session.revision() == analysis.revision()) {
                                new Correction(session, background).make(fix.edits(), step);
                            }
                        }))
                        .toList());
    }
}
