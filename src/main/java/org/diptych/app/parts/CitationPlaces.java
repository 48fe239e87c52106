package org.diptych.app.parts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.cite.Citation;
import org.diptych.core.cite.Reference;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.Navigator;
import org.diptych.desk.text.PartNames;
import org.diptych.desk.text.PostSession;
import org.diptych.ui.editor.marks.PlaceMeaning;

/** What the citations and entries of a post stand for, and the ways between them. Confined to the FX thread. */
public final class CitationPlaces {
    private final PostSession session;
    private final Messages words;
    private final Navigator navigator;
    private TextRange lastUse = new TextRange(0, 0);

    /** @param words area {@code panels} */
    CitationPlaces(PostSession session, Messages words, Navigator navigator) {
        this.session = session;
        this.words = words;
        this.navigator = navigator;
    }

    /** What stands at {@code offset} of the file; empty too while the newest text has not been read yet. */
    Optional<PlaceMeaning> at(int offset) {
        return current().flatMap(analysis -> analysis.bibliography()
                .citationAt(offset)
                .map(citation -> cited(analysis.bibliography(), citation))
                .or(() -> analysis.bibliography()
                        .referenceAt(offset)
                        .filter(Reference::isWellFormed)
                        .filter(entry -> offset <= entry.keyRange().end() + 1)
                        .map(entry -> entry(analysis, entry))));
    }

    /** From a citation at {@code offset} of the file to its entry, from an entry to its uses, one after the other. */
    public void follow(int offset) {
        current().map(Analysis::bibliography).ifPresent(all -> all.citationAt(offset)
                .ifPresentOrElse(
                        citation -> all.find(citation.key()).ifPresent(entry -> {
                            lastUse = citation.range();
                            navigator.goTo(entry.keyRange());
                        }),
                        () -> all.referenceAt(offset).ifPresent(entry -> goToUse(all, entry.key()))));
    }

    /** From a citation or an entry at {@code offset} of the file to the next place that cites the same. */
    public void nextUse(int offset) {
        current().map(Analysis::bibliography).ifPresent(all -> all.citationAt(offset)
                .map(citation -> {
                    lastUse = citation.range();
                    return citation.key();
                })
                .or(() -> all.referenceAt(offset).map(Reference::key))
                .ifPresent(key -> goToUse(all, key)));
    }

    private Optional<Analysis> current() {
        return Optional.ofNullable(session.analysisProperty().get())
                .filter(analysis -> analysis.revision() == session.revision());
    }

    private PlaceMeaning cited(Bibliography all, Citation citation) {
        return all.find(citation.key())
                .map(entry -> new PlaceMeaning(name(entry), entry.text(), Optional.of(() -> {
                    lastUse = citation.range();
                    navigator.goTo(entry.keyRange());
                })))
                .orElseGet(() -> new PlaceMeaning(citation.key(), words.get("references.noEntry"), Optional.empty()));
    }

    private PlaceMeaning entry(Analysis analysis, Reference entry) {
        Map<String, Integer> counts = analysis.bibliography().countsByLanguage(entry.key(), analysis.post());
        String cited = counts.entrySet().stream()
                .map(count ->
                        words.get("references.citedIn", PartNames.language(count.getKey(), words), count.getValue()))
                .collect(Collectors.joining(" · "));
        boolean used = !analysis.bibliography().citationsOf(entry.key()).isEmpty();
        return new PlaceMeaning(
                name(entry),
                cited,
                used ? Optional.of(() -> goToUse(analysis.bibliography(), entry.key())) : Optional.empty());
    }

    private static String name(Reference entry) {
        return "[" + entry.number() + "] " + entry.key();
    }

    /** Goes to the use after the one gone to or come from last, from the last on to the first. */
    private void goToUse(Bibliography all, String key) {
        List<TextRange> uses =
                all.citationsOf(key).stream().map(Citation::range).toList();
        if (!uses.isEmpty()) {
            lastUse = uses.get((uses.indexOf(lastUse) + 1) % uses.size());
            navigator.goTo(lastUse);
        }
    }
}
