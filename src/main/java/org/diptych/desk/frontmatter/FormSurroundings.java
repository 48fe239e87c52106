package org.diptych.desk.frontmatter;

import java.time.ZoneId;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import org.diptych.core.site.SiteWords;

/**
 * What the form knows beyond the post.
 *
 * @param site the words of the post's site, never null inside
 * @param zone the time zone of dates that name none, never null inside
 * @param goTo brings the author to a place of the front matter's text
 */
public record FormSurroundings(ObservableValue<SiteWords> site, ObservableValue<ZoneId> zone, IntConsumer goTo) {}
