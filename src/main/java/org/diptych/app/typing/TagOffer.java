package org.diptych.app.typing;

import java.util.Optional;
import java.util.OptionalInt;
import org.diptych.core.markdown.hexo.tags.TagName;
import org.diptych.core.markdown.hexo.tags.TypedTag;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.OfferedList;
import org.jspecify.annotations.Nullable;

/** Hexo's tags, while the name of one is typed: a tag with a body comes with its end. */
final class TagOffer implements Offer {
    private final TagList list;
    /** What is typed; null before anything was. */
    private @Nullable TypedPlace place;

    TagOffer(TagList list) {
        this.list = list;
    }

    @Override
    public OptionalInt look(PostEditor looked, String line, int column) {
        Optional<TypedTag> typed = Prose.isAt(looked, line, column) ? TypedTag.at(line, column) : Optional.empty();
        if (typed.isEmpty() || !list.follow(typed.get().word().in(line))) {
            return OptionalInt.empty();
        }
        place = new TypedPlace(looked, typed.get().whole().shift(looked.area().getCaretPosition() - column));
        return OptionalInt.of(typed.get().word().start());
    }

    @Override
    public OfferedList list() {
        return list;
    }

    @Override
    public boolean choose(boolean more) {
        Optional<TagName> marked = list.chosen();
        if (place == null || marked.isEmpty()) {
            return false;
        }
        enter(marked.get(), place);
        return true;
    }

    private static void enter(TagName tag, TypedPlace place) {
        String head = "{% " + tag.name() + " ";
        String body = tag.hasBody() ? "%}\n\n{% end" + tag.name() + " %}" : "%}";
        // Where the tag takes no words, one writes its body.
        int caret = tag.arguments().isEmpty() && tag.hasBody() ? head.length() + "%}\n".length() : head.length();
        String words = tag.arguments().isEmpty() ? "" : " ";
        place.enter(head + words + body, caret);
    }

    @Override
    public boolean opensNext() {
        return true;
    }
}
