/** Companies and their requisites. */
@NullMarked
package app.linekeeper.conversations.flows.company;

import org.jspecify.annotations.NullMarked;
