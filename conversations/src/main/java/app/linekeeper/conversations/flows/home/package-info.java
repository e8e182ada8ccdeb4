/** Where clients and operators are at home. */
@NullMarked
package app.linekeeper.conversations.flows.home;

import org.jspecify.annotations.NullMarked;
