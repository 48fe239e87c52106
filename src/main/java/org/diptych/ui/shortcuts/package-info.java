/** The sheet that lists all commands with their keys, and changes them. */
package org.diptych.ui.shortcuts;
