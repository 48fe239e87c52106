package org.diptych.core.site.renderer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.diptych.core.messages.Messages;
import org.diptych.core.syntax.Language;

/** Says in which way the page may differ from what a site's own renderer makes. Immutable. */
public final class RendererWords {
    private final Messages messages;

    /** @param messages the sentences of the core */
    public RendererWords(Messages messages) {
        this.messages = Objects.requireNonNull(messages, "messages");
    }

    /** What there is to say of {@code renderer}; empty if the page is what it makes. */
    public String of(SiteRenderer renderer) {
        List<String> sentences = new ArrayList<>();
        String shown = messages.get("renderer.dialect." + renderer.dialect().name());
        switch (renderer.standing()) {
            case SAME -> {}
            case OTHER_VERSION ->
                sentences.add(messages.get(
                        "renderer.version",
                        renderer.name(),
                        renderer.version(),
                        renderer.dialect().rendererVersion()));
            case NEAREST -> sentences.add(messages.get("renderer.nearest", renderer.name(), shown));
        }
        differences(renderer, sentences);
        if (!renderer.unread().isEmpty()) {
            sentences.add(messages.get("renderer.plugins", String.join(", ", renderer.unread())));
        }
        return String.join(Language.of(messages.locale()).isWrittenInCharacters() ? "" : " ", sentences);
    }

    private void differences(SiteRenderer renderer, List<String> sentences) {
        switch (renderer.standing()) {
            case OTHER_VERSION -> add("renderer.older." + renderer.name(), sentences);
            case NEAREST -> add("renderer.differs." + renderer.name(), sentences);
            case SAME -> {}
        }
    }

    private void add(String key, List<String> sentences) {
        if (messages.has(key)) {
            sentences.add(messages.get(key));
        }
    }
}
