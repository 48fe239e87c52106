package org.diptych.app;

import java.time.Clock;
import org.diptych.app.safety.BrokenOffSaves;
import org.diptych.app.safety.MemoryWatch;
import org.diptych.app.safety.PostNotices;
import org.diptych.app.safety.PostVersions;
import org.diptych.app.safety.Recovering;
import org.diptych.app.safety.TakingBack;
import org.diptych.app.safety.VersionTrouble;
import org.diptych.core.history.History;
import org.diptych.core.messages.Messages;
import org.diptych.core.recovery.JournalFolder;
import org.diptych.desk.history.HistoryModel;
import org.diptych.desk.history.Restoring;
import org.diptych.desk.history.VersionKeeper;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.recovery.JournalTrouble;
import org.diptych.desk.recovery.Journals;
import org.diptych.desk.recovery.RecoveryNotices;
import org.diptych.desk.recovery.UnsavedTexts;
import org.diptych.desk.work.Background;

/** What keeps the author's text: versions with each save, journals that survive a crash, and notices of what is amiss. */
final class Safekeeping {
    final PostVersions history;
    final Recovering recovering;
    final MemoryWatch memory;

    Safekeeping(Ground ground, PostsAtHand hand) {
        history = newHistory(ground, hand);
        recovering = newRecovering(ground, hand);
        memory = new MemoryWatch(hand.posts, hand.views, ground.notices, ground.messages, ground.background);
        new BrokenOffSaves(hand.posts, hand.files, ground.notices, recovering::offer, ground.words("recovery"));
        new PostNotices(hand.posts, ground.notices, hand.files, ground.messages);
    }

    private static PostVersions newHistory(Ground ground, PostsAtHand hand) {
        Messages words = ground.words("history");
        Background background = ground.lasting("history");
        HistoryModel model = new HistoryModel(
                hand.posts.currentProperty().flatMap(OpenPost::fileProperty),
                new History(ground.outside.data().resolve("history"), Clock.systemUTC()),
                background,
                new VersionTrouble(ground.notices, words));
        new VersionKeeper(hand.posts, model, Clock.systemUTC());
        return new PostVersions(
                hand.posts, model, new Restoring(background, words.get("history.step")), ground.sheetLayer, words);
    }

    private static Recovering newRecovering(Ground ground, PostsAtHand hand) {
        Messages words = ground.words("recovery");
        Background background = ground.lasting("journal");
        JournalFolder folder = new JournalFolder(ground.outside.data().resolve("journals"), Clock.systemUTC());
        Journals journals = new Journals(hand.posts, folder, background, new JournalTrouble(ground.notices, words));
        hand.desk.markSaves(journals::saving);
        UnsavedTexts texts = new UnsavedTexts(folder, background, new RecoveryNotices(ground.notices, words));
        TakingBack actions = new TakingBack(
                texts, journals, new Restoring(background, words.get("recovery.step")), hand.desk, hand.posts);
        return new Recovering(texts, actions, ground.sheetLayer, words);
    }
}
