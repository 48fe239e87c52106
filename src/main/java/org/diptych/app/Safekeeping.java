package org.diptych.app;

import java.time.Clock;
import org.diptych.app.safety.BrokenOffSaves;
import org.diptych.app.safety.MemoryWatch;
import org.diptych.app.safety.PostNotices;
import org.diptych.app.safety.PostVersions;
import org.diptych.app.safety.Recovering;
import org.diptych.app.safety.VersionTrouble;
import org.diptych.core.history.History;
import org.diptych.core.messages.Messages;
import org.diptych.core.recovery.JournalFolder;

/** What keeps the author's text: versions with each save, journals that survive a crash, and notices of what is amiss. */
final class Safekeeping {
    final PostVersions history;
    final Recovering recovering;
    final MemoryWatch memory;

    Safekeeping(Ground ground, PostsAtHand hand) {
        Messages words = ground.words("history");
        history = new PostVersions(
                hand.posts,
                new History(ground.outside.data().resolve("history"), Clock.systemUTC()),
                ground.lasting("history"),
                new VersionTrouble(ground.notices, words),
                ground.sheetLayer,
                words,
                Clock.systemUTC());
        recovering = new Recovering(
                new JournalFolder(ground.outside.data().resolve("journals"), Clock.systemUTC()),
                ground.lasting("journal"),
                hand.desk,
                hand.posts,
                ground.notices,
                ground.sheetLayer,
                ground.words("recovery"));
        memory = new MemoryWatch(hand.posts, hand.views, ground.notices, ground.messages, ground.background);
        new BrokenOffSaves(hand.posts, hand.files, ground.notices, recovering::offer, ground.words("recovery"));
        new PostNotices(hand.posts, ground.notices, hand.files, ground.messages);
    }
}
