package org.diptych;

public final class Diptych {
    private Diptych() {}

    public static void main(String[] arguments) {
        System.out.println("x");
    }
}
