package org.diptych.desk.search;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.diptych.core.site.search.FoundPost;
import org.diptych.core.site.search.LineFound;

/** A row of the list of what was found in a site: a post, or below it one of its places. Confined to the FX thread. */
public abstract sealed class SiteFindRow {
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted", true);

    /** Whether it is to be replaced; the author can leave it out. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    public abstract Head head();

    /** A post; wanted where one of its places is. */
    public static final class Head extends SiteFindRow {
        private final FoundPost post;
        private final String where;
        private final List<Line> lines = new ArrayList<>();
        private boolean passing;

        /** @param where the post's file within the site */
        Head(FoundPost post, String where) {
            this.post = post;
            this.where = where;
            post.places().forEach(place -> lines.add(new Line(this, place)));
            wantedProperty().addListener((observable, before, wanted) -> pass(wanted));
        }

        @Override
        public Head head() {
            return this;
        }

        public FoundPost post() {
            return post;
        }

        public String where() {
            return where;
        }

        public List<Line> lines() {
            return lines;
        }

        List<LineFound> chosen() {
            return lines.stream()
                    .filter(line -> line.wantedProperty().get())
                    .map(Line::place)
                    .toList();
        }

        private void pass(boolean wanted) {
            if (!passing) {
                lines.forEach(line -> line.wantedProperty().set(wanted));
            }
        }

        private void follow() {
            passing = true;
            wantedProperty().set(!chosen().isEmpty());
            passing = false;
        }
    }

    /** One place. */
    public static final class Line extends SiteFindRow {
        private final Head head;
        private final LineFound place;

        private Line(Head head, LineFound place) {
            this.head = head;
            this.place = place;
            wantedProperty().addListener(observable -> head.follow());
        }

        @Override
        public Head head() {
            return head;
        }

        public LineFound place() {
            return place;
        }
    }
}
