package org.diptych.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.diptych.core.search.SearchQuery;
import org.diptych.core.search.TextSearch;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.PostPart;

/**
 * A search to be made: the query, and the texts as they were when it was asked for. Immutable, so a worker may carry it
 * out; the parts in it are names, their text is not read.
 */
record SearchOrder(SearchQuery query, List<Place> places, long revision) {

    SearchOrder {
        Objects.requireNonNull(query, "query");
        places = List.copyOf(places);
    }

    /** One part's text, and where it begins in the file. */
    record Place(PostPart part, String text, int start) {}

    SearchResult find() {
        List<Match> matches = new ArrayList<>();
        try {
            for (Place place : places) {
                for (TextRange range : TextSearch.find(query, place.text())) {
                    matches.add(new Match(place.part(), range, range.shift(place.start())));
                }
            }
        } catch (PatternSyntaxException notOne) {
            return failed(SearchResult.State.BAD_PATTERN, notOne.getIndex());
        } catch (TextSearch.TooLong tooLong) {
            return failed(SearchResult.State.TOO_LONG, -1);
        }
        if (query.text().isEmpty()) {
            return failed(SearchResult.State.NOTHING_SOUGHT, -1);
        }
        return new SearchResult(
                matches.isEmpty() ? SearchResult.State.NOT_FOUND : SearchResult.State.FOUND, matches, revision, -1);
    }

    /** One edit for each place that changes, in file places; throws what {@link TextSearch#replacements} throws. */
    List<TextEdit> replaceAll(String replacement) {
        List<TextEdit> edits = new ArrayList<>();
        for (Place place : places) {
            Optional<TextEdit> edit =
                    TextSearch.asOne(TextSearch.replacements(query, replacement, place.text()), place.text());
            edit.map(found -> new TextEdit(found.range().shift(place.start()), found.replacement()))
                    .ifPresent(edits::add);
        }
        return edits;
    }

    /** The edit that replaces {@code match} alone, in file places. */
    Optional<TextEdit> replaceOne(Match match, String replacement) {
        return places.stream()
                .filter(place -> place.part() == match.part())
                .flatMap(place -> TextSearch.replacements(query, replacement, place.text()).stream()
                        .filter(edit -> edit.range().equals(match.range()))
                        .map(edit -> new TextEdit(match.inFile(), edit.replacement())))
                .findFirst();
    }

    private SearchResult failed(SearchResult.State state, int mistake) {
        return new SearchResult(state, List.of(), revision, mistake);
    }
}
