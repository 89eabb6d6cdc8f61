package org.overread.home;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Reports the portal as down when the embedded database would acknowledge commits before it writes them.
@Component
class DurabilityHealth implements HealthIndicator {
    private final Durability durability;

    DurabilityHealth(Durability durability) {
        this.durability = durability;
    }

    @Override
    public Health health() {
        return (durability.holds() ? Health.up() : Health.down())
                .withDetail("writeDelay", String.join(",", durability.writeDelays()))
                .build();
    }
}
