package org.diptych.app.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.check.Finding;
import org.diptych.core.check.run.Mending;
import org.diptych.core.check.writing.SpellingCheck;
import org.diptych.core.check.writing.WritingHints;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.Correction;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.desk.writing.WritingDesk;
import org.diptych.ui.editor.marks.FindingMark;

/**
 * Tells apart whose findings are whose: what the analysis finds in the file, as marks in one part's content.
 *
 * @param panels area {@code panels}: what is offered, and what the author takes back where a fix was made
 * @param writing knows what a misspelt word may have been meant for
 */
record PartFindings(
        PostSession session, FindingWords words, Messages panels, WritingDesk writing, Background background) {

    /**
     * The findings of {@code analysis} that touch part {@code index}; it must be of the session's revision.
     *
     * @param typing whether a place of the content is where the author types at present: a word there is not yet one
     */
    List<FindingMark> of(Analysis analysis, int index, IntPredicate typing) {
        int start = session.contentStart(index);
        int end = start + session.parts().get(index).content().length();
        Map<String, Integer> alike = new HashMap<>();
        for (Finding finding : analysis.findings()) {
            if (!finding.fixes().isEmpty() && Mending.isTogether(finding.rule())) {
                alike.merge(finding.rule(), 1, Integer::sum);
            }
        }
        return analysis.findings().stream()
                .filter(finding -> finding.range().start() <= end
                        && finding.range().end() >= start
                        && (finding.range().overlaps(new TextRange(start, end))
                                || finding.range().isEmpty()))
                .filter(finding -> !WritingHints.isHint(finding.rule())
                        || !typing.test(finding.range().end() - start))
                .map(finding -> mark(analysis, finding, new TextRange(start, end), alike))
                .toList();
    }

    /** @param alike how many findings of each rule can be mended together */
    private FindingMark mark(Analysis analysis, Finding finding, TextRange content, Map<String, Integer> alike) {
        TextRange inside = new TextRange(
                Math.max(finding.range().start(), content.start()),
                Math.min(finding.range().end(), content.end()));
        boolean spelling = finding.rule().equals(SpellingCheck.RULE);
        return new FindingMark(
                inside.shift(-content.start()),
                finding.severity(),
                words.of(finding),
                spelling ? adding(finding) : fixes(analysis, finding, alike.getOrDefault(finding.rule(), 0)),
                spelling ? Optional.of(then -> suggest(analysis, finding, then)) : Optional.empty());
    }

    private List<FindingMark.Offer> fixes(Analysis analysis, Finding finding, int alike) {
        List<FindingMark.Offer> offers = new ArrayList<>();
        finding.fixes()
                .forEach(fix -> offers.add(new FindingMark.Offer(words.of(fix), () -> make(analysis, fix.edits()))));
        if (alike > 1) {
            offers.add(new FindingMark.Offer(
                    panels.get("findings.all", alike),
                    () -> make(analysis, Mending.of(finding.rule(), analysis.findings()))));
        }
        return offers;
    }

    private List<FindingMark.Offer> adding(Finding finding) {
        String word = finding.arguments().get(0);
        List<FindingMark.Offer> offers = new ArrayList<>();
        offers.add(new FindingMark.Offer(panels.get("findings.word.mine", word), () -> writing.addToMine(word)));
        if (writing.hasSite()) {
            offers.add(new FindingMark.Offer(panels.get("findings.word.site", word), () -> writing.addToSite(word)));
        }
        return offers;
    }

    private void suggest(
            Analysis analysis, Finding finding, java.util.function.Consumer<List<FindingMark.Offer>> then) {
        writing.suggestions(finding.arguments().get(0))
                .thenAccept(found -> then.accept(found.stream()
                        .map(word -> new FindingMark.Offer(
                                word, () -> make(analysis, List.of(new TextEdit(finding.range(), word)))))
                        .toList()));
    }

    /** A fix speaks of the text it was made for, and of no other. */
    private void make(Analysis analysis, List<TextEdit> edits) {
        if (session.revision() == analysis.revision()) {
            new Correction(session, background).make(edits, panels.get("findings.step"));
        }
    }
}
