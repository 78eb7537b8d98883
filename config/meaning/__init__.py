"""What words mean of what somebody wants, and when: concepts, needs, hours of a day."""
