package org.diptych.app.typing;

import javafx.beans.value.ObservableValue;
import org.diptych.desk.bibliography.Formatting;
import org.diptych.desk.citing.Offers;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;

/**
 * Where the entries that can be cited come from.
 *
 * @param session the post in front; its value may be null
 * @param offers entries from elsewhere
 * @param formatting writes those of bibliography files as references
 * @param background cuts a post anew that has no list of references yet
 */
public record CitationSources(
        ObservableValue<PostSession> session,
        ObservableValue<Offers> offers,
        Formatting formatting,
        Background background) {}
