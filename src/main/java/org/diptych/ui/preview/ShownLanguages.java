package org.diptych.ui.preview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.preview.PreviewPage;
import org.diptych.core.syntax.Language;

/** Which bodies of a post are shown, from the setting, the post and the editor that has the focus. */
record ShownLanguages(List<String> all, List<String> shown, LanguageView view) {

    static ShownLanguages of(PreviewPage page, LanguageView view, String focused) {
        Set<String> all = new LinkedHashSet<>();
        page.sections().stream()
                .filter(section -> section.kind() == SegmentKind.BODY
                        && !section.language().isEmpty())
                .forEach(section -> all.add(section.language()));
        return new ShownLanguages(List.copyOf(all), shown(List.copyOf(all), view, focused), view);
    }

    /** A language the post lacks would leave an empty page: then its first one is shown. */
    private static List<String> shown(List<String> all, LanguageView view, String focused) {
        if (view.kind() == LanguageView.Kind.BOTH || all.isEmpty()) {
            return all;
        }
        String wanted = view.kind() == LanguageView.Kind.ONE ? view.language() : focused;
        return List.of(all.contains(wanted) ? wanted : all.get(0));
    }

    Map<String, Object> message() {
        return Map.of(
                "shown",
                shown,
                "columns",
                view.kind() == LanguageView.Kind.BOTH,
                "mode",
                view.toString(),
                "languages",
                all.stream()
                        .map(language -> Map.of(
                                "code", language,
                                "short", new Language(language).shortName(),
                                "name", new Language(language).ownName()))
                        .toList());
    }
}
