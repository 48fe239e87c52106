package org.diptych.desk.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.core.frontmatter.edit.NewValue;
import org.diptych.core.frontmatter.edit.Obstacle;
import org.diptych.core.messages.Messages;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;
import org.diptych.desk.work.Task;
import org.jspecify.annotations.Nullable;

/**
 * A front matter as fields: what they say, and their changes, worked out off the FX thread. Confined to the FX thread.
 *
 * <p>What is typed into one field is one step to take back, and one change of the text as it was before: what stood
 * there meanwhile, a half-typed word in quotes, leaves no trace. What the text does not take is kept as a refusal, which
 * says why; it is tried again once the post may be changed, or its text can be read, again.
 */
public final class FrontMatterForm implements AutoCloseable {
    private final ReadOnlyObjectWrapper<FormReading> reading =
            new ReadOnlyObjectWrapper<>(this, "reading", FormReading.NONE);
    private final Map<String, FormChange> waiting = new LinkedHashMap<>();
    private final Refusals refusals = new Refusals();
    private final PostSession session;
    private final PostPart part;
    private final Background background;
    private final Messages words;
    private final LatestTask<String, FormReading> reader;
    private final List<Task<Void>> settling = new ArrayList<>();
    private Typing typing = Typing.NONE;
    private @Nullable String seen;
    private boolean working;
    private Runnable enter = () -> {};
    private final Runnable readAgain = this::read;
    private final InvalidationListener lockTurned = observable -> tryAgain();
    private final Supplier<Task<Void>> settle = this::settle;

    /**
     * What goes on being typed into a field.
     *
     * @param base the text before
     * @param left the text after what was typed so far
     */
    private record Typing(String key, String base, String left) {
        static final Typing NONE = new Typing("", "", "");

        boolean goesOn(FormChange change, String now) {
            return change.typed() && change.key().equals(key) && now.equals(left);
        }
    }

    /**
     * @param part the front matter of {@code session}
     * @param words area {@code frontmatter}
     */
    public FrontMatterForm(PostSession session, PostPart part, Background background, Messages words) {
        this.session = session;
        this.part = part;
        this.background = background;
        this.words = words;
        this.reader = new LatestTask<>(background, text -> FormReading.of(text, part.isJson()), this::show);
        session.onChange(readAgain);
        session.readOnlyProperty().addListener(lockTurned);
        session.typed().add(settle);
        read();
    }

    /** Whether all that was asked is in the text: nothing is on its way, and nothing was refused. */
    public boolean isSettled() {
        return !working && waiting.isEmpty() && refusals.isEmpty();
    }

    /** The form is shown no more: it lets go of the post. */
    @Override
    public void close() {
        session.removeOnChange(readAgain);
        session.readOnlyProperty().removeListener(lockTurned);
        session.typed().remove(settle);
    }

    /** What the form shows; it may be older than what was asked last. */
    public ReadOnlyObjectProperty<FormReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** What was asked and could not be done. */
    public Refusals refusals() {
        return refusals;
    }

    /** Whether a change of {@code key} is still to be made: what is shown of it is not what was asked. */
    public boolean isWaiting(String key) {
        return waiting.containsKey(key) || !reading.get().text().equals(part.content());
    }

    /** Lets {@code key} say {@code wanted}, as a step of its own. */
    public void set(String key, NewValue wanted) {
        ask(new FormChange(key, Optional.of(wanted), false));
    }

    /** Lets {@code key} say what was typed of it so far; until {@link #endTyping} it goes on. */
    public void type(String key, NewValue wanted) {
        ask(new FormChange(key, Optional.of(wanted), true));
    }

    /** The author left the field of {@code key}: what is typed there next is another step. */
    public void endTyping(String key) {
        if (typing.key().equals(key) && !waiting.containsKey(key)) {
            typing = Typing.NONE;
        }
    }

    /** Takes {@code key} away. */
    public void remove(String key) {
        ask(new FormChange(key, Optional.empty(), false));
    }

    /** Takes the last change of the front matter back, or what it refused. */
    public void undo() {
        if (refusals.isEmpty()) {
            part.history().undo();
        } else {
            refusals.clear();
        }
    }

    public void redo() {
        part.history().redo();
    }

    /** Runs {@code fields} before the post is saved: they tell what is typed in them and was not told yet. */
    public void onEnter(Runnable fields) {
        enter = fields;
    }

    /** Complete once all that was asked is in the text, or refused. */
    private Task<Void> settle() {
        enter.run();
        Task<Void> settled = Task.question();
        settling.add(settled);
        settleIfIdle();
        return settled;
    }

    private void settleIfIdle() {
        if (!working) {
            List<Task<Void>> done = List.copyOf(settling);
            settling.clear();
            done.forEach(settled -> settled.complete(null));
        }
    }

    private void ask(FormChange change) {
        waiting.remove(change.key());
        waiting.put(change.key(), change);
        if (!working) {
            next();
        }
    }

    private void next() {
        working = !waiting.isEmpty() && session.parts().contains(part);
        if (!working) {
            waiting.clear();
            settleIfIdle();
            return;
        }
        FormChange change = waiting.values().iterator().next();
        String now = part.content();
        String base = typing.goesOn(change, now) ? typing.base() : now;
        Task<FormChange.Made> making = background.ask(() -> change.in(base));
        making.thenAccept(made -> {
            if (part.content().equals(now)) {
                waiting.remove(change.key(), change);
                settle(change, base, made);
            }
        });
        making.whenComplete((made, failure) -> {
            if (failure != null) {
                waiting.remove(change.key(), change);
            }
            next();
        });
    }

    private void settle(FormChange change, String base, FormChange.Made made) {
        boolean changes = !made.text().equals(part.content());
        if (made.obstacle().isPresent()) {
            refuse(change, made.obstacle());
        } else if (changes && session.readOnlyProperty().get()) {
            refuse(change, Optional.empty());
        } else {
            refusals.remove(change.key());
            make(change, base, made.text());
        }
    }

    private void refuse(FormChange change, Optional<Obstacle> obstacle) {
        FormReading shown = reading.get();
        Optional<String> said = shown.editable() ? Optional.of(shown.said(change.key())) : Optional.empty();
        refusals.add(new RefusedChange(change, obstacle, said));
    }

    private void make(FormChange change, String base, String changed) {
        String now = part.content();
        boolean goesOn = typing.goesOn(change, now);
        if (!changed.equals(now)) {
            String title = words.get("undo", FieldNames.of(change.key(), words));
            Runnable edit = () -> part.apply(MinimalEdit.edit(now, changed));
            if (goesOn) {
                session.history().goOn(part.history(), title, edit);
            } else {
                session.history().asOne(title, edit);
            }
        } else if (reading.get().text().equals(now)) {
            // What changes nothing is told too: the fields may show what was asked in other words.
            reading.set(reading.get().again());
        }
        typing = change.typed() ? new Typing(change.key(), base, part.content()) : Typing.NONE;
    }

    private void read() {
        String now = part.content();
        if (!now.equals(seen) && session.parts().contains(part)) {
            seen = now;
            reader.submit(now);
        }
    }

    private void show(FormReading newest) {
        refusals.keepUpWith(newest);
        reading.set(newest);
        tryAgain();
    }

    private void tryAgain() {
        if (reading.get().editable() && !session.readOnlyProperty().get()) {
            refusals.another().forEach(this::ask);
        }
    }
}
