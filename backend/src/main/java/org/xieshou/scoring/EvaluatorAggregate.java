package org.xieshou.scoring;

import static org.xieshou.scoring.Quantity.EVALUATOR;
import static org.xieshou.scoring.Quantity.EVALUATOR_COUNT;

import java.math.BigDecimal;
import java.util.List;

/** How the marks of several evaluators become one (rules.md 3). */
public enum EvaluatorAggregate {
    MEAN {
        @Override
        List<BigDecimal> counted(List<BigDecimal> given) {
            return given;
        }
    },
    /** Without the highest and the lowest when there are five or more. */
    TRIMMED_MEAN {
        @Override
        List<BigDecimal> counted(List<BigDecimal> given) {
            return given.size() < ENOUGH_TO_TRIM
                    ? given
                    : given.stream().sorted().toList().subList(1, given.size() - 1);
        }
    };

    private static final int ENOUGH_TO_TRIM = 5;

    abstract List<BigDecimal> counted(List<BigDecimal> given);

    Expression of(List<BigDecimal> given) {
        var marks = counted(given).stream()
                .map(mark -> Expression.number(mark, EVALUATOR))
                .toList();
        return marks.size() == 1
                ? marks.getFirst()
                : Expression.sum(marks).dividedBy(Expression.number(marks.size(), EVALUATOR_COUNT));
    }
}
