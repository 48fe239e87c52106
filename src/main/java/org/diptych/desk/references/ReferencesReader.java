package org.diptych.desk.references;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.cite.Citation;
import org.diptych.core.cite.Reference;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextRange;

/** Reads the table of references out of an analysis. Used once. */
final class ReferencesReader {
    private final Post post;
    private final List<String> languages;
    private final Map<String, List<Citation>> citations = new LinkedHashMap<>();
    private final Map<Integer, Integer> columns = new HashMap<>();

    private ReferencesReader(Analysis analysis) {
        this.post = analysis.post();
        this.languages = post.languages().stream().distinct().toList();
        for (Citation citation : analysis.bibliography().citations()) {
            citations.computeIfAbsent(citation.key(), key -> new ArrayList<>()).add(citation);
        }
        for (int i = 0; i < post.segments().size(); i++) {
            if (post.segments().get(i).kind() == SegmentKind.BODY) {
                columns.put(i, languages.indexOf(post.segments().get(i).language()));
            }
        }
    }

    static References read(Analysis analysis) {
        return new ReferencesReader(analysis).rows(analysis.bibliography().references());
    }

    private References rows(List<Reference> references) {
        Set<String> seen = new HashSet<>();
        List<ReferenceRow> rows = new ArrayList<>();
        for (Reference reference : references) {
            rows.add(row(reference.key(), Optional.of(reference), !seen.add(reference.key())));
        }
        for (String key : citations.keySet()) {
            if (seen.add(key)) {
                rows.add(row(key, Optional.empty(), false));
            }
        }
        return new References(languages, rows, post.find(SegmentKind.REFERENCES).isPresent());
    }

    private ReferenceRow row(String key, Optional<Reference> entry, boolean duplicate) {
        List<List<TextRange>> uses = new ArrayList<>();
        languages.forEach(language -> uses.add(new ArrayList<>()));
        List<TextRange> elsewhere = new ArrayList<>();
        for (Citation citation : citations.getOrDefault(key, List.of())) {
            int column = columns.getOrDefault(citation.segment(), -1);
            (column < 0 ? elsewhere : uses.get(column)).add(citation.range());
        }
        return new ReferenceRow(key, entry, uses, elsewhere, marks(entry, duplicate, uses, elsewhere));
    }

    private static Set<Mark> marks(
            Optional<Reference> entry, boolean duplicate, List<List<TextRange>> uses, List<TextRange> elsewhere) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        boolean cited = uses.stream().anyMatch(places -> !places.isEmpty());
        if (entry.isEmpty()) {
            marks.add(Mark.UNDEFINED);
        }
        if (duplicate) {
            marks.add(Mark.DUPLICATE);
        }
        if (!cited && elsewhere.isEmpty()) {
            marks.add(Mark.UNUSED);
        }
        if (cited && uses.stream().anyMatch(List::isEmpty)) {
            marks.add(Mark.ONE_LANGUAGE);
        }
        return marks;
    }
}
