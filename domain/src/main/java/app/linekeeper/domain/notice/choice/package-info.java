/**
 * Which notices a person wants and when, and which a partner's owner lets a member have (rules 31 and 32). The tables
 * {@code notice_choice} and {@code member_topic_off} may be joined where many people are asked for.
 */
@NullMarked
package app.linekeeper.domain.notice.choice;

import org.jspecify.annotations.NullMarked;
