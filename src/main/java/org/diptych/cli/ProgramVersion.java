package org.diptych.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints; the number comes from the jar's manifest. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String number = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Diptych " + (number == null ? "(not packaged)" : number)};
    }
}
