package org.diptych.desk.bibliography;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.diptych.core.bibliography.proposal.ProposedReference;
import org.diptych.core.cite.edit.KeyRule;

/** One reference that can be added: whether it is to be, and under which key. Confined to the FX thread. */
public final class AddedRow {
    private final ProposedReference proposed;
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
    private final StringProperty key = new SimpleStringProperty(this, "key");
    private final ObjectProperty<KeyRule> rule = new SimpleObjectProperty<>(this, "rule", KeyRule.FINE);

    AddedRow(ProposedReference proposed) {
        this.proposed = proposed;
        wanted.set(proposed.present().isEmpty());
        key.set(proposed.key());
    }

    public String text() {
        return proposed.text();
    }

    /** The key under which the post has the work already; empty if it is new. */
    public String present() {
        return proposed.present();
    }

    /** The key the work brought, where Hexo cannot cite it and another is proposed; else empty. */
    public String refusedKey() {
        return proposed.refusedKey();
    }

    public BooleanProperty wantedProperty() {
        return wanted;
    }

    public StringProperty keyProperty() {
        return key;
    }

    /** Whether the key can be used. */
    public ObjectProperty<KeyRule> ruleProperty() {
        return rule;
    }
}
