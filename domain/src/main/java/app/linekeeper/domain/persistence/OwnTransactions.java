package app.linekeeper.domain.persistence;

import java.lang.reflect.AnnotatedElement;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttribute;

/**
 * Looks for {@code @Transactional} in Linekeeper's classes only. Spring looks through every method of every bean, of
 * which more than half are the libraries', at every start; Spring Data's repositories have a look of their own.
 */
@Primary
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class OwnTransactions extends AnnotationTransactionAttributeSource {

    private static final String OURS = "app.linekeeper.";

    /** The bean that Spring Boot makes. */
    private static final String THE_ONE_MANAGER = "transactionManager";

    OwnTransactions() {
        super(false);
    }

    @Override
    public boolean isCandidateClass(Class<?> type) {
        return type.getName().startsWith(OURS) && super.isCandidateClass(type);
    }

    /** Names the manager: unnamed, Spring looks for a name among the annotations of the class at every single call. */
    @Override
    protected @Nullable TransactionAttribute determineTransactionAttribute(AnnotatedElement element) {
        TransactionAttribute attribute = super.determineTransactionAttribute(element);
        if (attribute instanceof DefaultTransactionAttribute named) {
            named.setQualifier(THE_ONE_MANAGER);
        }
        return attribute;
    }
}
