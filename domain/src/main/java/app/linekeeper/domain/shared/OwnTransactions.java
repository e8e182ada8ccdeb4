package app.linekeeper.domain.shared;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;

/**
 * Looks for {@code @Transactional} in Linekeeper's classes only. Spring looks through every method of every bean, of
 * which more than half are the libraries', at every start; Spring Data's repositories have a look of their own.
 */
@Primary
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class OwnTransactions extends AnnotationTransactionAttributeSource {

    private static final String OURS = "app.linekeeper.";

    OwnTransactions() {
        super(false);
    }

    @Override
    public boolean isCandidateClass(Class<?> type) {
        return type.getName().startsWith(OURS) && super.isCandidateClass(type);
    }
}
