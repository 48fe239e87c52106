package org.diptych.app.typing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.app.typing.NameList.Candidate;
import org.diptych.core.markdown.hexo.code.CodeLanguages;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextRange;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.OfferedList;
import org.jspecify.annotations.Nullable;

/** The languages Hexo colours, while a listing's is typed; nothing before its first letter. Confined to the FX thread. */
public final class CodeLanguageOffer implements Offer {
    private static final Pattern FENCE =
            Pattern.compile("^\\s*(?:> ?)*+(?:[-*+] +|\\d+[.)] +)?(?:`{3,}|~{3,}) ?([\\w+#.-]+)$");
    private static final Pattern TAG = Pattern.compile("\\{% (?:codeblock|code)\\b[^%]*\\blang:([\\w+#.-]+)$");

    private final NameList list;
    /** What is typed; null before anything was. */
    private @Nullable TypedPlace place;

    /** @param words area {@code site} */
    public CodeLanguageOffer(Messages words) {
        this.list = new NameList(words.get("offer.languages"));
    }

    @Override
    public OptionalInt look(PostEditor looked, String line, int column) {
        String before = line.substring(0, column);
        Matcher typed = FENCE.matcher(before);
        boolean fence = typed.find() && column == line.length() && opens(looked);
        if (!fence) {
            typed = TAG.matcher(before);
            if (!typed.find()) {
                return OptionalInt.empty();
            }
        }
        String sought = typed.group(1).toLowerCase(Locale.ROOT);
        List<String> fitting = CodeLanguages.names().stream()
                .filter(name -> name.contains(sought))
                .sorted(Comparator.comparing((String name) -> !name.startsWith(sought))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        // Enter is to begin the listing's first line once the name is whole.
        if (fitting.isEmpty() || fitting.contains(sought)) {
            return OptionalInt.empty();
        }
        place = new TypedPlace(
                looked,
                new TextRange(typed.start(1), column).shift(looked.area().getCaretPosition() - column));
        list.show(fitting.stream().map(name -> new Candidate(name, "")).toList());
        return OptionalInt.of(typed.start(1));
    }

    /** Whether the caret's line begins a listing, and does not stand in one. */
    private static boolean opens(PostEditor editor) {
        int line = editor.area().getCurrentParagraph();
        if (line == 0 || !editor.isCode(line - 1)) {
            return true;
        }
        // The line above is code: of a listing that ends there, its fences above are even.
        long fences = Stream.iterate(line - 1, above -> above >= 0 && editor.isCode(above), above -> above - 1)
                .map(above -> editor.area().getText(above).strip())
                .filter(text -> text.startsWith("```") || text.startsWith("~~~"))
                .count();
        return fences % 2 == 0;
    }

    @Override
    public OfferedList list() {
        return list;
    }

    @Override
    public boolean choose(boolean more) {
        Optional<Candidate> chosen = list.chosen();
        if (place == null || chosen.isEmpty()) {
            return false;
        }
        String name = chosen.get().name();
        place.enter(name, name.length());
        return true;
    }
}
