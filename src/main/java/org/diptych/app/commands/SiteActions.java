package org.diptych.app.commands;

import javafx.beans.value.ObservableBooleanValue;

/** What commands ask of the window about the site. On the FX thread; none waits. */
public interface SiteActions {

    /** Asks for the folder of a site, and shows its home. */
    void open();

    /** Shows the home of the site in front: all its posts. */
    void showHome();

    /** Publishes the draft in front, as {@code hexo publish} does. */
    void publish();

    /** Takes the post in front back to the drafts. */
    void toDrafts();

    /** Asks for another name of the file of the post in front. */
    void renameFile();

    /** Whether the post in front is a draft of its site. */
    ObservableBooleanValue isDraft();

    /** Whether the post in front lies among the posts of its site. */
    ObservableBooleanValue isPublished();
}
