package org.xieshou.ordeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The service, its database or both are killed while people write; afterwards all they were told is true. */
@Tag("ordeal")
class KilledAtAnyMomentTest {

    private static final int ROUNDS = Integer.getInteger("ordeal.rounds", 6);
    private static final int LONGEST_LOAD = 3_000;
    private static final int LONGEST_START = 6_000;
    private static final Duration TO_COME_BACK = Duration.ofSeconds(60);

    private final Random random = new Random(Long.getLong("ordeal.seed", System.nanoTime()));

    private enum Blow {
        SERVICE,
        DATABASE,
        BOTH,
        SERVICE_WHILE_IT_STARTS
    }

    @Test
    void everyAcknowledgedWriteIsThereOnceAndNothingIsHalfThere() throws Exception {
        var data = DemoFolder.copy("killed");
        long acknowledged = 0;
        var service = PackagedApplication.start(data, DemoFolder.SETTINGS);
        for (var round = 0; round < ROUNDS; round++) {
            var blow = Blow.values()[round % Blow.values().length];
            var load = Load.on(service.api);
            Moments.sleep(random.nextInt(LONGEST_LOAD) + 100L);
            service = strike(blow, service, load);
            load.close();

            assertThat(load.odd).as("answers in round %d, %s", round, blow).isEmpty();
            assertThat(load.repeat(service.api)).as("round %d, %s", round, blow).isEmpty();
            acknowledged += load.acknowledged();
        }
        try (var _ = service;
                var database = Recount.connect(data)) {
            assertThat(Recount.of(database, data.resolve("files"))).isEmpty();
            assertThat(Recount.column(
                            database,
                            "select count(*) from visit v where not exists (select 1 from audit_event a"
                                    + " where a.district_id = v.district_id and a.object_id = v.id)"
                                    + " and v.theme like '听评课 %-%-%-%-%'"))
                    .as("visits of the load that the audit log does not know")
                    .containsExactly("0");
        }
        System.out.printf("%d rounds, %d acknowledged writes, none lost%n", ROUNDS, acknowledged);
        assertThat(acknowledged).isPositive();
    }

    private PackagedApplication strike(Blow blow, PackagedApplication service, Load load) {
        if (blow == Blow.DATABASE) {
            var before = load.acknowledged();
            service.postgres().destroyForcibly();
            assertThat(Moments.within(TO_COME_BACK, () -> load.refused.get() > 0 && load.acknowledged() > before + 20))
                    .as("the service goes on by itself")
                    .isTrue();
            return service;
        }
        if (blow == Blow.BOTH) {
            service.postgres().destroyForcibly();
        }
        service.kill();
        load.close();
        if (blow == Blow.SERVICE_WHILE_IT_STARTS) {
            var cutShort = PackagedApplication.launch(service.data, DemoFolder.SETTINGS, List.of());
            Moments.sleep(random.nextInt(LONGEST_START));
            cutShort.kill();
        }
        return PackagedApplication.start(service.data, DemoFolder.SETTINGS);
    }
}
