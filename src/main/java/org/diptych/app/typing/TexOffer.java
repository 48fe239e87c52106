package org.diptych.app.typing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.diptych.app.typing.NameList.Candidate;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.FormulaSurroundings;
import org.diptych.core.text.TextLines;
import org.diptych.core.text.TextRange;
import org.diptych.desk.typing.FormulaAt;
import org.diptych.desk.typing.TexCommands;
import org.diptych.desk.typing.TexTyping;
import org.diptych.desk.typing.TexTyping.Kind;
import org.diptych.desk.typing.TexTyping.Typed;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.OfferedList;
import org.jspecify.annotations.Nullable;

/** What MathJax and the post itself know, while TeX is typed in a formula. Confined to the FX thread. */
public final class TexOffer implements Offer {
    private static final int MOST = 100;

    private final Supplier<FormulaSurroundings> around;
    private final NameList list;
    private @Nullable Looked looked;

    /** What is typed, and whether it stands in a formula that is set apart. */
    private record Looked(TypedPlace place, Kind kind, boolean display) {}

    /**
     * @param around what the formulas of the post in front define
     * @param words area {@code site}
     */
    public TexOffer(Supplier<FormulaSurroundings> around, Messages words) {
        this.around = around;
        this.list = new NameList(words.get("offer.tex"));
    }

    @Override
    public OptionalInt look(PostEditor editor, String line, int column) {
        Optional<Typed> found = line.indexOf('\\') < 0 ? Optional.empty() : TexTyping.at(line, column);
        if (found.isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<FormulaAt> formula = editor.commands().formulaAtCaret();
        boolean here = formula.isPresent() || found.get().kind() == Kind.REFERENCE && Prose.isAt(editor, line, column);
        List<Candidate> fitting = here ? fitting(editor, found.get(), column) : List.of();
        boolean settled = fitting.stream().anyMatch(one -> one.name()
                .equals(prefix(found.get()) + found.get().word()));
        // Enter is to begin a line once the name is whole.
        if (fitting.isEmpty() || settled) {
            return OptionalInt.empty();
        }
        Typed typed = found.get();
        int end = typed.kind() != Kind.COMMAND && column < line.length() && line.charAt(column) == '}'
                ? column + 1
                : column;
        TextRange whole = new TextRange(typed.start(), end).shift(editor.area().getCaretPosition() - column);
        looked = new Looked(
                new TypedPlace(editor, whole),
                typed.kind(),
                formula.map(FormulaAt::display).orElse(false));
        list.show(fitting);
        return OptionalInt.of(typed.start());
    }

    private static String prefix(Typed typed) {
        return typed.kind() == Kind.COMMAND ? "\\" : "";
    }

    private List<Candidate> fitting(PostEditor looked, Typed sought, int column) {
        FormulaSurroundings known = around.get();
        String word = sought.word();
        return switch (sought.kind()) {
            case COMMAND ->
                TexCommands.commands(
                                word,
                                known.commands().stream()
                                        .map(name -> name.substring(1))
                                        .toList())
                        .stream()
                        .limit(MOST)
                        .map(name -> new Candidate("\\" + name, TexCommands.sign(name)))
                        .toList();
            case BEGIN ->
                TexCommands.environments(word, known.environments()).stream()
                        .map(name -> new Candidate(name, ""))
                        .toList();
            case END -> {
                TextLines lines = looked.writing().caret().lines();
                yield TexTyping.unclosed(lines, looked.area().getCurrentParagraph(), column).stream()
                        .filter(name -> name.startsWith(word))
                        .limit(1)
                        .map(name -> new Candidate(name, ""))
                        .toList();
            }
            case REFERENCE ->
                known.labels().entrySet().stream()
                        .filter(label -> label.getKey().contains(word))
                        .map((Map.Entry<String, String> label) ->
                                new Candidate(label.getKey(), "(" + label.getValue() + ")"))
                        .toList();
        };
    }

    @Override
    public OfferedList list() {
        return list;
    }

    @Override
    public boolean choose(boolean more) {
        Optional<Candidate> chosen = list.chosen();
        Looked last = looked;
        if (last == null || chosen.isEmpty()) {
            return false;
        }
        String name = chosen.get().name();
        switch (last.kind()) {
            case COMMAND -> command(last.place(), name.substring(1));
            case BEGIN -> environment(last.place(), last.display(), name);
            default -> last.place().enter(name + "}", name.length() + 1);
        }
        return true;
    }

    private static void command(TypedPlace place, String name) {
        int end = place.whole().end();
        boolean braced = end < place.editor().area().getLength()
                && place.editor().area().getText(end, end + 1).equals("{");
        String braces = braced ? "" : TexCommands.braces(name);
        place.enter(name + braces, name.length() + (braces.isEmpty() ? 0 : 1));
    }

    private static void environment(TypedPlace place, boolean display, String name) {
        String begin = name + "}";
        String between = display ? "\n" : " ";
        String end = between + "\\end{" + name + "}";
        place.enter(begin + between + end, begin.length() + between.length());
    }
}
