package org.diptych.ui.preview;

import java.util.List;

/** What the page tells the application, judged once more on this side: a page is never believed. */
final class PageEvents {
    private final PreviewActions actions;
    private final PreviewPane pane;

    PageEvents(PreviewActions actions, PreviewPane pane) {
        this.actions = actions;
        this.pane = pane;
    }

    /** The first word says what happened, the others give the details. */
    void receive(List<String> words) {
        switch (words.get(0)) {
            case "open" -> OutsideLink.of(word(words, 1)).ifPresent(actions::openLink);
            case "view" ->
                pane.settingsProperty()
                        .set(pane.settingsProperty().get().withLanguages(LanguageView.parse(word(words, 1))));
            case "colours" -> pane.page().loadColours();
            case "painter" -> pane.page().loadPainter();
            case "source" -> source(words);
            default -> {
                // The page says more than anybody asks for.
            }
        }
    }

    private void source(List<String> words) {
        if (pane.current() != null) {
            PagePlaces.locate(pane.current(), word(words, 1), word(words, 2), word(words, 3), word(words, 4))
                    .ifPresent(place -> actions.goTo(place.segment(), place.offset()));
        }
    }

    private static String word(List<String> words, int index) {
        return index < words.size() ? words.get(index) : "";
    }
}
