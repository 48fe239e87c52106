package org.diptych.ui.shared;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.Navigator;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;

/** An open post that is analysed at once after each change, unless told to hold, and a navigator that notes its ways. */
public final class AnalyzedSession {
    /** Work is done where it is asked for. */
    public static final Background AT_ONCE = new Background(Runnable::run, Runnable::run);

    private final PostSession session;
    private final ObjectProperty<PostSession> front = new SimpleObjectProperty<>();
    private final Analyzer analyzer = new Analyzer();
    private final List<TextRange> visited = new ArrayList<>();
    private boolean held;

    public AnalyzedSession(String text) {
        session = new PostSession(text);
        session.onChange(this::analyze);
        analyze();
        front.set(session);
    }

    public PostSession session() {
        return session;
    }

    /** The post in front. */
    public ObjectProperty<PostSession> front() {
        return front;
    }

    public String text() {
        return session.fileText();
    }

    public Navigator navigator() {
        return visited::add;
    }

    /** The texts gone to, in order. */
    public List<String> visited() {
        return visited.stream().map(range -> range.in(text())).toList();
    }

    public List<TextRange> visitedRanges() {
        return List.copyOf(visited);
    }

    /** Lets the analysis lag behind the text, as it does while the author types. */
    public void hold() {
        held = true;
    }

    /** Lets the analysis catch up. */
    public void release() {
        held = false;
        analyze();
    }

    private void analyze() {
        if (!held) {
            session.publish(analyzer.analyze(session.snapshot()));
        }
    }
}
