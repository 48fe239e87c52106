package org.diptych.cli;

import java.util.concurrent.Callable;

/** What the command line can be asked to do. Gives the exit status. */
interface Verb extends Callable<Integer> {

    @Override
    Integer call() throws Refusal;
}
