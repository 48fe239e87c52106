/** How long the author waits, measured in the real window without a screen. */
package org.diptych.bench;
