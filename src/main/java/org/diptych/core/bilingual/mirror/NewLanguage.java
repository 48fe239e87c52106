package org.diptych.core.bilingual.mirror;

import java.util.List;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.syntax.LanguageSyntax;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Begins a second language in a post that has one: a body with all of the first, and gaps for its prose. Stateless. */
public final class NewLanguage {
    private static final LanguageSyntax SYNTAX = LanguageSyntax.USUAL;

    private NewLanguage() {}

    /** Whether {@code body}, the only one of {@code post}, stands between language tags, so that another can follow. */
    public static boolean canFollow(Post post, Body body) {
        Segment segment = post.segments().get(body.segment());
        return !body.language().isEmpty() && !segment.closing().isEmpty();
    }

    /** The edit that puts a second body behind {@code body}: one in the first usual language that it is not in. */
    public static TextEdit of(Post post, Body body) {
        String language = SYNTAX.after(body.language());
        Segment segment = post.segments().get(body.segment());
        int end = post.startOf(body.segment()) + segment.length();
        TextRange nowhere = new TextRange(end, end);
        Body empty = new Body(body.segment(), language, nowhere, List.of(), List.of());
        List<Body> both = List.of(body, empty);
        String mirrored = new Mirror(post.text(), both, Alignment.of(both))
                .missing(0, body.range()).stream()
                        .map(TextEdit::replacement)
                        .findFirst()
                        .orElse("\n\n");
        String begin = segment.opening().replaceFirst("(" + SYNTAX.body() + "\\s+)[^\\s%]+", "$1" + language);
        String before = post.text().substring(0, end).endsWith("\n") ? "\n" : "\n\n";
        return TextEdit.insert(end, before + begin + mirrored + segment.closing());
    }
}
