package org.diptych.core.frontmatter.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.diptych.core.text.TextRange;

/** Asks a change of a made front matter. */
record CaseMaker(Random random, FieldMaker maker, List<MadeField> fields, String lineEnd, boolean lastLineEnd) {

    EditCase make(String newKey) {
        MadeField field = maker.pick(fields);
        boolean list = field.said() instanceof List && field.follows() == null;
        return switch (random.nextInt(10)) {
            case 0 -> added(newKey);
            case 1 -> fields.size() > 1 && !field.anchored() ? removed(field) : word(field);
            case 2 -> word(field);
            case 3, 4, 5 -> list ? listChange(field) : text(field);
            case 6 -> field.said() instanceof String ? toList(field) : text(field);
            default -> list ? listChange(field) : text(field);
        };
    }

    private EditCase text(MadeField field) {
        String text = newText();
        return change(field, new NewValue.Text(text), text);
    }

    private String newText() {
        return maker.pick(random.nextBoolean() ? FieldMaker.TRICKY : FieldMaker.TEXTS);
    }

    private EditCase word(MadeField field) {
        return random.nextBoolean()
                ? change(field, new NewValue.Word("true"), new Json.Raw("true"))
                : change(field, new NewValue.Word("2026-11-23 18:30:00"), new Json.Raw("\"2026-11-23T18:30:00.000Z\""));
    }

    private EditCase toList(MadeField field) {
        List<String> texts = List.of((String) field.said(), newText());
        return change(field, NewValue.texts(texts), texts);
    }

    private EditCase listChange(MadeField field) {
        List<Object> items = new ArrayList<>((List<?>) field.said());
        int place = random.nextInt(items.size() + 1);
        boolean nested = !items.isEmpty() && items.get(0) instanceof List;
        Object item = nested ? List.of(newText(), newText()) : newText();
        if (items.isEmpty() || random.nextInt(3) == 0) {
            items.add(place, item);
        } else if (random.nextBoolean()) {
            items.remove(Math.min(place, items.size() - 1));
        } else {
            items.set(Math.min(place, items.size() - 1), item);
        }
        return change(
                field, new NewValue.Items(items.stream().map(CaseMaker::wanted).toList(), true), items);
    }

    private static NewValue wanted(Object item) {
        return item instanceof List<?> list
                ? new NewValue.Items(list.stream().map(CaseMaker::wanted).toList(), true)
                : new NewValue.Text((String) item);
    }

    private EditCase added(String key) {
        boolean list = random.nextBoolean();
        List<String> texts = List.of(newText(), newText());
        Map<String, Object> said = new LinkedHashMap<>(EditCase.said(fields, Map.of()));
        said.put(key, list ? texts : texts.get(0));
        String before = EditCase.text(fields, lineEnd, lastLineEnd);
        NewValue wanted = list ? NewValue.texts(texts) : new NewValue.Text(texts.get(0));
        return new EditCase(before, key, Optional.of(wanted), new TextRange(0, before.length()), Json.of(said));
    }

    private EditCase removed(MadeField field) {
        Map<String, Object> said = EditCase.said(fields, Map.of());
        said.remove(field.key());
        String before = EditCase.text(fields, lineEnd, lastLineEnd);
        int start = start(field);
        boolean last = fields.indexOf(field) == fields.size() - 1;
        TextRange lines = new TextRange(
                start + field.keyLine() - (last && !lastLineEnd ? lineEnd.length() : 0),
                start + field.text().length() + (last && !lastLineEnd ? 0 : lineEnd.length()));
        return new EditCase(before, field.key(), Optional.empty(), lines, Json.of(said));
    }

    private EditCase change(MadeField field, NewValue wanted, Object said) {
        String before = EditCase.text(fields, lineEnd, lastLineEnd);
        int start = start(field);
        boolean ownLines = field.value().startsWith("\n") || field.value().startsWith("\r");
        int from = ownLines ? start + colon(field) : start + field.head().length();
        boolean toLines = field.value().isEmpty() || wanted instanceof NewValue.Items;
        TextRange span = new TextRange(
                Math.min(from, toLines ? start + colon(field) : from),
                start
                        + field.head().length()
                        + field.value().length()
                        + (toLines ? field.rest().length() : 0));
        return new EditCase(
                before,
                field.key(),
                Optional.of(wanted),
                span,
                Json.of(EditCase.said(fields, Map.of(field.key(), said))));
    }

    private static int colon(MadeField field) {
        return field.head().indexOf(':', field.head().indexOf(field.key(), field.keyLine())) + 1;
    }

    private int start(MadeField field) {
        int start = 0;
        for (MadeField each : fields) {
            if (each == field) {
                return start;
            }
            start += each.text().length() + lineEnd.length();
        }
        throw new IllegalArgumentException("not one of the fields");
    }
}
