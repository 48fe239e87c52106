package org.diptych.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.diptych.core.search.SearchQuery;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.text.Navigator;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;

/**
 * Finding and replacing in the open post, as one types. Texts are searched off the FX thread; what is asked for while a
 * search runs is done on its result. Confined to the FX thread.
 */
public final class FindModel {
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final StringProperty replacement = new SimpleStringProperty(this, "replacement", "");
    private final BooleanProperty matchCase = new SimpleBooleanProperty(this, "matchCase");
    private final BooleanProperty wholeWord = new SimpleBooleanProperty(this, "wholeWord");
    private final BooleanProperty regex = new SimpleBooleanProperty(this, "regex");
    private final BooleanProperty everywhere = new SimpleBooleanProperty(this, "everywhere");
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active");
    private final ObjectProperty<PostPart> part = new SimpleObjectProperty<>(this, "part");
    private final ReadOnlyObjectWrapper<SearchResult> result =
            new ReadOnlyObjectWrapper<>(this, "result", SearchResult.NOTHING_SOUGHT);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", -1);
    private final ReadOnlyIntegerWrapper replaced = new ReadOnlyIntegerWrapper(this, "replaced", -1);
    private final ObservableValue<PostSession> session;
    private final Navigator navigator;
    private final ReadOnlyIntegerWrapper missingGroup = new ReadOnlyIntegerWrapper(this, "missingGroup", -1);
    private final Searcher searcher;
    private final Replacing replacing;
    private final LatestTask<ReplacementCheck, Integer> checking;
    private int caret;

    /** @param session the post in front; its value may be null */
    public FindModel(ObservableValue<PostSession> session, Navigator navigator, Background background) {
        this.session = session;
        this.navigator = navigator;
        this.replacing = new Replacing(background);
        this.searcher = new Searcher(this::take, background);
        this.checking = new LatestTask<>(background, ReplacementCheck::missingGroup, missingGroup::set);
        InvalidationListener written = observable -> checking.submit(new ReplacementCheck(query(), replacement.get()));
        Stream.of(text, replacement, regex).forEach(part -> part.addListener(written));
        InvalidationListener asked = observable -> {
            replaced.set(-1);
            search(this::revealFromHere);
        };
        Stream.of(text, matchCase, wholeWord, regex, everywhere).forEach(query -> query.addListener(asked));
        InvalidationListener changed = observable -> search(() -> {});
        Stream.of(active, part).forEach(state -> state.addListener(changed));
        InvalidationListener read =
                observable -> searcher.again(active.get() || searcher.isAwaited() ? order() : Optional.empty());
        session.addListener((observable, before, now) -> {
            if (before != null) {
                before.analysisProperty().removeListener(read);
            }
            if (now != null) {
                now.analysisProperty().addListener(read);
            }
            search(() -> {});
        });
        if (session.getValue() != null) {
            session.getValue().analysisProperty().addListener(read);
        }
    }

    /** What is sought. */
    public StringProperty textProperty() {
        return text;
    }

    /** What takes its place. */
    public StringProperty replacementProperty() {
        return replacement;
    }

    public BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    public BooleanProperty wholeWordProperty() {
        return wholeWord;
    }

    public BooleanProperty regexProperty() {
        return regex;
    }

    /** Whether all parts of the post are searched, not only {@link #partProperty()}. */
    public BooleanProperty everywhereProperty() {
        return everywhere;
    }

    /** Whether the bar is shown: a closed one searches only for {@link #next} and {@link #previous}. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /** The part whose editor had the focus last; null searches all. Set by the window. */
    public ObjectProperty<PostPart> partProperty() {
        return part;
    }

    /** What the newest search found. */
    public ReadOnlyObjectProperty<SearchResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Which of the matches the author stands on, from 0; -1 for none. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How many matches {@link #replaceAll} replaced last; -1 once something else is sought. */
    public ReadOnlyIntegerProperty replacedProperty() {
        return replaced.getReadOnlyProperty();
    }

    /** A group that the replacement names and the expression does not have; -1 where all is well. */
    public ReadOnlyIntegerProperty missingGroupProperty() {
        return missingGroup.getReadOnlyProperty();
    }

    /** What is sought, as it is now. */
    public SearchQuery query() {
        return new SearchQuery(text.get(), matchCase.get(), wholeWord.get(), regex.get());
    }

    /** The caret stands at {@code offset} of the file: {@link #next} and {@link #previous} go from there. */
    public void caretMoved(int offset) {
        caret = offset;
        if (current.get() >= 0
                && !result.get().matches().get(current.get()).inFile().touches(offset)) {
            current.set(-1);
        }
    }

    /** Goes to the match after the caret, after the last one to the first. */
    public void next() {
        onFresh(() -> {
            int found = firstFrom(caret);
            boolean standing = found == current.get() && found >= 0;
            go(standing ? found + 1 : found);
        });
    }

    /** Goes to the match before the caret, before the first one to the last. */
    public void previous() {
        onFresh(() -> {
            List<Match> matches = result.get().matches();
            int found = matches.size() - 1;
            while (found >= 0 && (matches.get(found).inFile().end() > caret || found == current.get())) {
                found--;
            }
            go(found < 0 ? matches.size() - 1 : found);
        });
    }

    /**
     * Replaces the match one stands on and goes to the next; goes to one first if one stands on none.
     *
     * @param step what the author takes back by that, in their language
     */
    public void replace(String step) {
        onFresh(() -> {
            if (current.get() < 0) {
                go(firstFrom(caret));
                return;
            }
            Match match = result.get().matches().get(current.get());
            String by = replacement.get();
            edit(step, searched -> searched.replaceOne(match, by).stream().toList(), edits -> {
                // A match of no characters is still there, behind what was put in its place.
                boolean same = match.inFile().isEmpty();
                caret = match.inFile().start() + edits.get(0).replacement().length();
                current.set(-1);
                search(() -> go(firstFrom(same ? caret + 1 : caret)));
            });
        });
    }

    /** Replaces all matches: one step to undo, called {@code step}, in however many parts. */
    public void replaceAll(String step) {
        onFresh(() -> {
            int count = result.get().matches().size();
            String by = replacement.get();
            edit(step, searched -> searched.replaceAll(by), edits -> {
                search(() -> {});
                replaced.set(count);
            });
        });
    }

    /** Gives the editor of the match one stands on the focus; whether there is such a match. */
    public boolean settle() {
        if (current.get() < 0) {
            return false;
        }
        navigator.goTo(result.get().matches().get(current.get()).inFile());
        return true;
    }

    private void edit(String step, Function<SearchOrder, List<TextEdit>> change, Consumer<List<TextEdit>> then) {
        PostSession open = session.getValue();
        replacing.workOut(searcher.order().orElseThrow(), change, edits -> {
            // Where there are none, what is wrong with the replacement is said beside it.
            if (edits.isPresent()
                    && session.getValue() == open
                    && open.revision() == result.get().revision()) {
                open.apply(edits.get(), step);
                then.accept(edits.get());
            }
        });
    }

    private void revealFromHere() {
        int from = current.get() >= 0
                ? result.get().matches().get(current.get()).inFile().start()
                : caret;
        go(firstFrom(from));
    }

    private int firstFrom(int offset) {
        List<Match> matches = result.get().matches();
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i).inFile().start() >= offset) {
                return i;
            }
        }
        return matches.isEmpty() ? -1 : 0;
    }

    private void go(int index) {
        List<Match> matches = result.get().matches();
        if (index < 0 || matches.isEmpty()) {
            current.set(-1);
            return;
        }
        Match match = matches.get(index % matches.size());
        caret = match.inFile().end();
        current.set(index % matches.size());
        navigator.reveal(match.inFile());
    }

    private void onFresh(Runnable action) {
        replaced.set(-1);
        PostSession open = session.getValue();
        if (open != null) {
            searcher.onResultFor(open.revision(), this::order, action);
        }
    }

    /** Searches because something changed; nobody looks at a closed bar. */
    private void search(Runnable then) {
        searcher.search(active.get() ? order() : Optional.empty(), then);
    }

    private Optional<SearchOrder> order() {
        PostSession open = session.getValue();
        if (open == null) {
            return Optional.empty();
        }
        return Optional.of(new SearchOrder(query(), places(open), open.revision()));
    }

    private List<SearchOrder.Place> places(PostSession open) {
        List<SearchOrder.Place> places = new ArrayList<>();
        boolean all = everywhere.get() || part.get() == null || !open.parts().contains(part.get());
        for (int i = 0; i < open.parts().size(); i++) {
            PostPart one = open.parts().get(i);
            if (all || one == part.get()) {
                places.add(new SearchOrder.Place(one, one.content(), open.contentStart(i)));
            }
        }
        return places;
    }

    private void take(SearchResult found) {
        Match stood = current.get() < 0 ? null : result.get().matches().get(current.get());
        current.set(-1);
        result.set(found);
        current.set(stood == null ? -1 : sameStart(stood));
    }

    private int sameStart(Match stood) {
        List<Match> matches = result.get().matches();
        for (int i = 0; i < matches.size(); i++) {
            if (Objects.equals(matches.get(i).part(), stood.part())
                    && matches.get(i).range().start() == stood.range().start()) {
                return i;
            }
        }
        return -1;
    }
}
