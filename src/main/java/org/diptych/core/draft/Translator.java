package org.diptych.core.draft;

import java.util.Map;

/** Translates one passage at a time. Confined to one thread at a time; waits for a program or a server. */
public interface Translator {

    /**
     * What comes back for {@code request}, as it came.
     *
     * @throws TranslatorFault if nothing of use came, in the time that was given
     * @throws InterruptedException if the author has thought better of it; what was begun is ended
     */
    String translate(DraftRequest request) throws TranslatorFault, InterruptedException;

    /** All that {@link #translate} sends for {@code request}, but a key, for the author to read. */
    String sent(DraftRequest request);

    /** Whom it is sent to: a program, or a host. */
    String name();

    /**
     * The translator that {@code choice} names. Looks for no key and no program before it is asked to translate.
     *
     * @param environment the variables of the system
     * @throws TranslatorFault if {@code choice} cannot name one
     */
    static Translator of(TranslatorChoice choice, Map<String, String> environment) throws TranslatorFault {
        return switch (choice.kind()) {
            case COMMAND -> new CommandTranslator(choice);
            case ADDRESS -> new ChatTranslator(choice.server(), choice.seconds(), KeyReader.ofSystem(environment));
            case NONE -> throw new TranslatorFault(TranslatorFault.Kind.NO_COMMAND, "");
        };
    }
}
