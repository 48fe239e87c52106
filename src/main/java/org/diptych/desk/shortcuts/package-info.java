/** Which keys run which command: what the program comes with, and what its author changed. */
package org.diptych.desk.shortcuts;
